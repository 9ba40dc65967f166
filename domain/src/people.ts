/** One person in one tenant: `<tenant id>.<Entra object id>`. Never an email address. */
export type PersonId = `${string}.${string}`

/** Someone whom the records know, with how Microsoft finds them. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly tenantId: string
  /** Entra object id: `oid` in a token, `aadObjectId` in an activity. */
  readonly objectId: string
  /** Appropriate bodies in whose records this person has a part. */
  readonly appropriateBodyIds: readonly string[]
}

/** How a person is named in a record, as they were when it was written. */
export interface PersonNamed {
  readonly id: PersonId
  readonly name: string
}

/** The same for every spelling of the two ids: Microsoft writes them in either case. */
export function personId(tenantId: string, objectId: string): PersonId {
  return `${tenantId.toLowerCase()}.${objectId.toLowerCase()}`
}

/** `Amara` of `Amara Whitcombe`. */
export function givenName({ name }: { readonly name: string }): string {
  return name.split(' ')[0] ?? name
}

/** `Amara, Marcus and Helen` */
export function inOneLine(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

import { type Person, type PersonNamed, personId } from '@ect/domain/people.ts'
import {
  LANTERNFIELD,
  PEOPLE,
  type Person as SandboxPerson,
  STONEBECK,
} from '@ect/sandbox/people.ts'

/** Someone whom the sandbox plays, as records name them. */
export function named(key: string): PersonNamed {
  const person = PEOPLE.find((candidate) => candidate.key === key)
  if (!person) throw new RangeError(`the sandbox plays nobody called ${key}`)
  return { id: personId(person.tenantId, person.oid), name: person.name }
}

/** Who is in the directory, with the appropriate body in whose records they have a part. */
export function demoPeople(appropriateBodyId: string): readonly Person[] {
  return PEOPLE.filter(({ tenantId }) => tenantId === STONEBECK || tenantId === LANTERNFIELD).map(
    (person) => toPerson(person, appropriateBodyId),
  )
}

/** Noor Haddad is in the directory of her school, and has no part in any induction. */
function toPerson(
  { oid, tenantId, name, upn, key }: SandboxPerson,
  appropriateBodyId: string,
): Person {
  return {
    id: personId(tenantId, oid),
    name,
    email: upn,
    tenantId,
    objectId: oid,
    appropriateBodyIds: key === 'noor.haddad' ? [] : [appropriateBodyId],
  }
}

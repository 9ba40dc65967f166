import type { AppropriateBodySettings } from './appropriateBodySettings.ts'
import type { Instant } from './calendar.ts'
import type { AppropriateBodyKind } from './induction/registration.ts'
import type { PersonId, PersonNamed } from './people.ts'

/**
 * What someone does at an appropriate body. The named contact supports an ECT with concerns and
 * never reviews or decides on them. An administrator looks after its settings, and that alone
 * opens no induction and no report.
 *
 * @source SG-2024-04 para 2.28
 */
export const APPROPRIATE_BODY_PARTS = ['reviewer', 'named-contact', 'administrator'] as const
export type AppropriateBodyPart = (typeof APPROPRIATE_BODY_PARTS)[number]

export type PartInInductions = Exclude<AppropriateBodyPart, 'administrator'>

/** Someone with several parts is a member once for each of them. */
export interface AppropriateBodyMember extends PersonNamed {
  readonly part: AppropriateBodyPart
}

export interface AppropriateBody {
  readonly id: string
  readonly name: string
  readonly kind: AppropriateBodyKind
  /** Of a teaching school hub: the school that is the hub. */
  readonly leadSchoolId?: string
  /** Of a teaching school hub that also trains teachers: itself as their provider. */
  readonly trainingProviderId?: string
  readonly tenantId: string
  /** Tenants of the schools whose inductions it assures. */
  readonly schoolTenantIds: readonly string[]
  /** Where questions about a report go. */
  readonly contactEmail: string
  readonly members: readonly AppropriateBodyMember[]
  /** What it has decided for itself, by the day from which that holds, oldest first. */
  readonly settings: readonly AppropriateBodySettings[]
  /** While its inductions are planned again, because what it decided begins to hold. */
  readonly replanning?: Replanning
  /** The last commands that were carried out, so that a repeat changes nothing. */
  readonly commands: readonly { readonly id: string; readonly asked: string }[]
}

/** How far a body's inductions have been planned again. */
export interface Replanning {
  /** When to go on with it. */
  readonly due: Instant
  /** After this place in the list of its inductions; absent at the beginning. */
  readonly after?: string
}

/** What someone's parts make them to inductions and reports: an administrator is nobody to those. */
export function partInInductions(
  members: readonly AppropriateBodyMember[],
  person: PersonId,
): PartInInductions | undefined {
  return members
    .filter(({ id }) => id === person)
    .map(({ part }) => part)
    .find((part) => part !== 'administrator')
}

/** Whether someone has a part at an appropriate body. */
export function hasPart(
  { members }: Pick<AppropriateBody, 'members'>,
  person: PersonId,
  part: AppropriateBodyPart,
): boolean {
  return members.some((member) => member.id === person && member.part === part)
}

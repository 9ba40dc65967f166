import { type AppropriateBody, hasPart } from '../appropriateBody.ts'
import type { PersonId, PersonNamed } from '../people.ts'
import type { Concern } from './concern.ts'

/** What someone is to one concern. */
export type ConcernRole = 'raiser' | 'named-contact'

/**
 * Who may read a concern: the ECT who raised it, and the named contacts of the appropriate body. No
 * one at the school, and nobody who reviews: whoever judges the ECT does not read it here, not even
 * when they are named contact too.
 *
 * @rule R9, R97
 * @source SG-2024-04 para 2.28, para 2.64
 */
export function roleInConcern(
  { raisedBy }: Pick<Concern, 'raisedBy'>,
  appropriateBody: Pick<AppropriateBody, 'members'>,
  person: PersonId,
): ConcernRole | undefined {
  if (raisedBy.id === person) return 'raiser'
  return isForConcerns(appropriateBody, person) ? 'named-contact' : undefined
}

/** To whom a concern goes. */
export function namedContacts(
  appropriateBody: Pick<AppropriateBody, 'members'>,
): readonly PersonNamed[] {
  return appropriateBody.members
    .filter(({ id, part }) => part === 'named-contact' && isForConcerns(appropriateBody, id))
    .map(({ id, name }) => ({ id, name }))
}

/** Whether someone is there for ECTs alone. */
export function isForConcerns(
  appropriateBody: Pick<AppropriateBody, 'members'>,
  person: PersonId,
): boolean {
  return (
    hasPart(appropriateBody, person, 'named-contact') &&
    !hasPart(appropriateBody, person, 'reviewer')
  )
}

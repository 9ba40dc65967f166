import { type AppropriateBody, hasPart } from '../appropriateBody.ts'
import type { PersonId, PersonNamed } from '../people.ts'
import type { Concern } from './concern.ts'

/** What someone is to one concern. */
export type ConcernRole = 'raiser' | 'named-contact'

/**
 * Who may read a concern: the ECT who raised it, and the named contacts of the appropriate body. No
 * one at the school, and no reviewer: whoever judges the ECT does not read it here.
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
  return hasPart(appropriateBody, person, 'named-contact') ? 'named-contact' : undefined
}

/** To whom a concern goes. */
export function namedContacts({
  members,
}: Pick<AppropriateBody, 'members'>): readonly PersonNamed[] {
  return members
    .filter(({ part }) => part === 'named-contact')
    .map(({ id, name }) => ({ id, name }))
}

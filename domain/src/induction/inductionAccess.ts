import type { Role } from '../access.ts'
import { type AppropriateBodyMember, partInInductions } from '../appropriateBody.ts'
import type { PersonId } from '../people.ts'
import type { InductionRecord } from './inductionRecord.ts'

/** Everything that can be done with the record of an induction, named as the use cases are. */
export const INDUCTION_ACTIONS = ['openInduction', 'recordAbsence', 'removeAbsence'] as const
export type InductionAction = (typeof INDUCTION_ACTIONS)[number]

/**
 * Who may do what with the record of an induction. The named contact and the mentor have no part
 * in it: they support the ECT, and neither judge nor decide.
 *
 * @rule R9, R24, R91
 * @source SG-2024-04 para 2.28, para 2.74, para 2.79
 */
const RIGHTS: Record<InductionAction, readonly Role[]> = {
  openInduction: ['ect', 'induction-tutor', 'headteacher', 'reviewer'],
  recordAbsence: ['induction-tutor', 'headteacher'],
  removeAbsence: ['induction-tutor', 'headteacher'],
}

export function mayDoWithInduction(role: Role, action: InductionAction): boolean {
  return RIGHTS[action].includes(role)
}

/** What a person is to one induction, or `undefined` when it is none of theirs. */
export function roleInInduction(
  { people }: Pick<InductionRecord, 'people'>,
  members: readonly AppropriateBodyMember[],
  person: PersonId,
): Role | undefined {
  if (people.ect.id === person) return 'ect'
  if (people.inductionTutor.id === person) return 'induction-tutor'
  if (people.headteacher.id === person) return 'headteacher'
  return partInInductions(members, person)
}

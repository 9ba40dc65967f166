import type { Role } from '../access.ts'
import { type AppropriateBodyMember, partInInductions } from '../appropriateBody.ts'
import type { PersonId } from '../people.ts'
import { type Reader, readersByPart } from '../readers.ts'
import { type Report, reportTitle } from '../report/report.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { PARTS_TO_NAME, type PartToName } from './peopleChange.ts'

/** Everything that can be done with the record of an induction, named as the use cases are. */
export const INDUCTION_ACTIONS = [
  'openInduction',
  'listInductionAccess',
  'recordAbsence',
  'removeAbsence',
  'changeContract',
  'changePeople',
  'recordLeaving',
  'withdrawLeaving',
  'confirmLeaver',
  'downloadLeaverDetails',
  'closeRecord',
  'reopenRecord',
] as const
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
  listInductionAccess: ['ect'],
  recordAbsence: ['induction-tutor', 'headteacher'],
  removeAbsence: ['induction-tutor', 'headteacher'],
  changeContract: ['induction-tutor', 'headteacher'],
  // Whom each of them may name is `partsToName`.
  changePeople: ['induction-tutor', 'headteacher', 'reviewer'],
  recordLeaving: ['induction-tutor', 'headteacher'],
  withdrawLeaving: ['induction-tutor', 'headteacher'],
  confirmLeaver: ['headteacher'],
  downloadLeaverDetails: ['ect', 'induction-tutor', 'headteacher', 'reviewer'],
  closeRecord: ['reviewer'],
  reopenRecord: ['reviewer'],
}

/** Whether this role has a right to this with an induction, as the table says. */
export function mayDoWithInduction(role: Role, action: InductionAction): boolean {
  return RIGHTS[action].includes(role)
}

/**
 * Whether a person may do this with one induction. A headteacher who is the tutor too keeps what
 * falls to the headteacher.
 *
 * @rule R23
 * @source SG-2024-04 para 2.42
 */
export function mayDoHere(
  action: InductionAction,
  { people }: Pick<InductionRecord, 'people'>,
  { role, person }: { readonly role: Role; readonly person: PersonId },
): boolean {
  const isHead = people.headteacher.id === person && mayDoWithInduction('headteacher', action)
  return isHead || mayDoWithInduction(role, action)
}

/**
 * Whom someone may name for an ECT. The headteacher appoints tutor and mentor; the tutor sees to the
 * mentoring; the appropriate body, which has to know who has which part, may name anyone, and alone
 * names a headteacher, who cannot appoint themselves.
 *
 * @ours who may name whom (ADR 0051)
 * @source SG-2024-04 para 2.42, para 2.43
 */
export function partsToName(
  { people }: Pick<InductionRecord, 'people'>,
  { role, person }: { readonly role: Role; readonly person: PersonId },
): readonly PartToName[] {
  if (role === 'reviewer') return PARTS_TO_NAME
  if (people.headteacher.id === person) return ['induction-tutor', 'mentor']
  return role === 'induction-tutor' ? ['mentor'] : []
}

/** What goes on once a record is closed: reading it, and opening it again. */
const WHILE_CLOSED: readonly InductionAction[] = [
  'openInduction',
  'listInductionAccess',
  'downloadLeaverDetails',
  'reopenRecord',
]

/** Whether this is done with a record that is open, or closed, as it is. */
export function isDoneNow(
  action: InductionAction,
  { closed }: Pick<InductionRecord, 'closed'>,
): boolean {
  return closed ? WHILE_CLOSED.includes(action) : action !== 'reopenRecord'
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

type ReportOfInduction = Pick<Report, 'people' | 'state'> & Parameters<typeof reportTitle>[0]

/**
 * Who can read the record of an induction or one of its reports now. Whoever had a part in a report
 * keeps it when someone follows them: they are named with that report.
 *
 * @rule R93
 * @source SG-2024-04 para 2.79
 */
export function readersOfInduction(
  { people: { ect, inductionTutor, headteacher } }: Pick<InductionRecord, 'people'>,
  reports: readonly ReportOfInduction[],
  appropriateBodyName: string,
): readonly Reader[] {
  const now = [ect, inductionTutor, headteacher]
  const parts = reports
    .filter(({ state }) => state !== 'void')
    .flatMap((report) => [
      { part: 'induction tutor', who: report.people.inductionTutor, report },
      { part: 'headteacher', who: report.people.headteacher, report },
    ])
  const before = parts.filter(({ who }) => !now.some(({ id }) => id === who.id))
  return [
    ...readersByPart([
      { person: ect, why: 'early career teacher' },
      { person: inductionTutor, why: 'induction tutor' },
      { person: headteacher, why: 'headteacher' },
    ]),
    { who: appropriateBodyName, why: 'reviewers of the appropriate body' },
    ...before.map(({ who, part, report }) => ({
      who: who.name,
      why: `${part} of the ${reportTitle(report)}`,
    })),
  ]
}

import {
  type AppropriateBodyMember,
  type PartInInductions,
  partInInductions,
} from './appropriateBody.ts'
import type { AppropriateBodySettings } from './appropriateBodySettings.ts'
import type { PersonId } from './people.ts'
import { type Reader, readersByPart } from './readers.ts'
import { REPORT_STATES, type Report, type ReportState } from './report/report.ts'
import { signatoriesOf } from './report/signingOrder.ts'

/** What a person is to one report. */
const APPROPRIATE_BODY_ROLES = [
  'reviewer',
  'named-contact',
] as const satisfies readonly PartInInductions[]
export const ROLES = ['ect', 'induction-tutor', 'headteacher', ...APPROPRIATE_BODY_ROLES] as const
export type Role = (typeof ROLES)[number]

/** Everything that can be done with a report, named as the use cases are. */
export const ACTIONS = [
  'openReport',
  'openReportContent',
  'listReportAccess',
  'readDraft',
  'saveDraft',
  'attachSupportPlan',
  'shareReport',
  'queryDays',
  'commentOnReport',
  'signReport',
  'declineSignature',
  'scheduleMeeting',
  'reviewReport',
  'returnReport',
  'reopenReport',
  'downloadReport',
  'openSelfReview',
  'saveSelfReview',
  'shareSelfReview',
  'takeBackSelfReview',
  'readSelfReview',
  'noteInTouch',
  'noteVisit',
  'completeVisit',
] as const
export type Action = (typeof ACTIONS)[number]

const always = REPORT_STATES
const onceShared: readonly ReportState[] = REPORT_STATES.filter(
  (state) => state !== 'with-tutor' && state !== 'void',
)
const onceSubmitted: readonly ReportState[] = [
  'submitted',
  'returned',
  'reopened',
  'reviewed',
  'decided',
]
const untilSubmitted: readonly ReportState[] = onceShared.filter(
  (state) => !onceSubmitted.includes(state),
)
const untilReviewed: readonly ReportState[] = REPORT_STATES.filter(
  (state) => !['reviewed', 'decided', 'void'].includes(state),
)
const beforeEctComments: readonly ReportState[] = ['with-ect', 'with-ect-to-comment']
const whileTutorsTurn: readonly ReportState[] = [
  'with-tutor',
  'queried',
  'not-signed',
  'returned',
  'reopened',
]
const whileTutorWrites: readonly ReportState[] = [...whileTutorsTurn, ...beforeEctComments]

/**
 * The one table of rights: who may do what, in which state. The named contact has none: they
 * support the ECT with concerns, and neither read nor decide. Mentors and governors have no role.
 *
 * @rule R9, R24, R91, R94
 * @source SG-2024-04 para 2.28, para 2.53, para 2.79
 */
const RIGHTS: Record<Action, Partial<Record<Role, readonly ReportState[]>>> = {
  openReport: {
    ect: always,
    'induction-tutor': always,
    headteacher: always,
    reviewer: always,
  },
  openReportContent: {
    ect: onceShared,
    'induction-tutor': always,
    headteacher: onceShared,
    reviewer: onceSubmitted,
  },
  // The log is there for the ECT. It is nobody else's to see when a colleague read what.
  listReportAccess: { ect: always },
  readDraft: { ect: whileTutorsTurn },
  saveDraft: {
    ect: [...beforeEctComments, 'queried', 'not-signed'],
    'induction-tutor': whileTutorWrites,
    headteacher: ['with-headteacher'],
  },
  attachSupportPlan: { 'induction-tutor': whileTutorWrites },
  shareReport: { 'induction-tutor': whileTutorWrites },
  queryDays: { ect: beforeEctComments },
  commentOnReport: { ect: ['with-ect-to-comment'] },
  signReport: {
    ect: ['with-ect', 'with-ect-to-sign'],
    'induction-tutor': ['needs-signatures'],
    headteacher: ['with-headteacher'],
  },
  // The ECT can say from the first that they will not sign, and need not comment for it.
  declineSignature: {
    ect: [...beforeEctComments, 'with-ect-to-sign'],
    'induction-tutor': ['needs-signatures'],
    headteacher: ['with-headteacher'],
  },
  scheduleMeeting: { 'induction-tutor': untilReviewed },
  reviewReport: { reviewer: ['submitted'] },
  returnReport: { reviewer: ['submitted'] },
  // The school takes back what nobody has reviewed; after that the appropriate body opens it (ADR 0039).
  reopenReport: {
    'induction-tutor': ['submitted'],
    headteacher: ['submitted'],
    reviewer: ['reviewed'],
  },
  downloadReport: {
    ect: onceShared,
    'induction-tutor': onceShared,
    headteacher: onceShared,
    reviewer: onceSubmitted,
  },
  openSelfReview: { ect: always },
  saveSelfReview: { ect: whileTutorWrites },
  shareSelfReview: { ect: whileTutorWrites },
  takeBackSelfReview: { ect: whileTutorWrites },
  // Only what was shared with that tutor: see `selfReviewFor`.
  readSelfReview: { 'induction-tutor': whileTutorWrites },
  // Only of a report that asks for it: see `earlyAttention`. Afterwards they read and review.
  noteInTouch: { reviewer: untilSubmitted },
  noteVisit: { reviewer: onceSubmitted },
  // A report that was returned goes on while its visit is still to come.
  completeVisit: { reviewer: onceShared },
}

/** Whether this role has a right to this in such a state, as the table says; a setting may still forbid it. */
export function mayDo(role: Role, action: Action, state: ReportState): boolean {
  return RIGHTS[action][role]?.includes(state) ?? false
}

/** What can only be done where the appropriate body has it so. */
const WHERE_SET: Partial<Record<Action, keyof RightsSettings>> = {
  readDraft: 'ectSeesDraft',
  saveSelfReview: 'offersSelfReview',
  shareSelfReview: 'offersSelfReview',
}
type RightsSettings = Pick<AppropriateBodySettings, 'ectSeesDraft' | 'offersSelfReview'>

/** What someone may do with a report now, where their appropriate body has it so. */
export function rightsIn(
  role: Role,
  { state }: Pick<Report, 'state'>,
  settings: RightsSettings,
): readonly Action[] {
  return ACTIONS.filter((action) => {
    const setting = WHERE_SET[action]
    return mayDo(role, action, state) && (setting === undefined || settings[setting])
  })
}

/** Whether a role ever has this right in such a report: not every one is signed by the headteacher. */
export function mayEverDo(
  role: Role,
  action: Action,
  report: Pick<Report, 'kind' | 'signingOrder'>,
): boolean {
  const states = RIGHTS[action][role] ?? []
  const signs = signatoriesOf(report)
  return states.some((state) => state !== 'with-headteacher' || signs.includes('headteacher'))
}

/** What a person is to a report now, or `undefined` when it is none of theirs. */
export function roleIn(
  { people, state }: Pick<Report, 'people' | 'state'>,
  members: readonly AppropriateBodyMember[],
  person: PersonId,
): Role | undefined {
  if (people.ect.id === person) return 'ect'
  if (people.headteacher.id === person && state === 'with-headteacher') return 'headteacher'
  if (people.inductionTutor.id === person) return 'induction-tutor'
  if (people.headteacher.id === person) return 'headteacher'
  return partInInductions(members, person)
}

/**
 * Who can read a report now, with the reason; the ECT and everyone else may know.
 *
 * @rule R93
 * @source SG-2024-04 para 2.79
 */
export function readersOf(
  report: Pick<Report, 'people' | 'state'>,
  appropriateBodyName: string,
  settings: RightsSettings,
): readonly Reader[] {
  const { ect, inductionTutor, headteacher } = report.people
  const mayRead = ({ role }: { readonly role: Role }) => {
    const rights = rightsIn(role, report, settings)
    return rights.includes('openReportContent') || rights.includes('readDraft')
  }
  const people = [
    { role: 'ect', person: ect, why: 'early career teacher' },
    { role: 'induction-tutor', person: inductionTutor, why: 'induction tutor' },
    { role: 'headteacher', person: headteacher, why: 'headteacher' },
  ] as const
  return [
    ...readersByPart(people.filter(mayRead)),
    ...(mayRead({ role: 'reviewer' })
      ? [{ who: appropriateBodyName, why: 'reviewers of the appropriate body' }]
      : []),
  ]
}

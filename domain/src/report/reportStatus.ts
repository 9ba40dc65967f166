import { addDays, type IsoDate, inWords } from '../calendar.ts'
import { givenName } from '../people.ts'
import type { Report } from './report.ts'

/** How a report stands on a given day: a tutor's open report is split by its dates. */
export const REPORT_STATUSES = [
  'scheduled',
  'available',
  'due',
  'overdue',
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'needs-signatures',
  'with-ect-to-sign',
  'with-headteacher',
  'not-signed',
  'submitted',
  'returned',
  'reopened',
  'reviewed',
  'decided',
  'void',
] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]

/** Calendar days before the due date from which a report counts as due. */
const DUE_SOON_DAYS = 7

/** Its state, or by its dates how it stands with the tutor who is to share it. */
export function reportStatus(
  { state, period }: Pick<Report, 'state' | 'period'>,
  today: IsoDate,
): ReportStatus {
  if (state !== 'with-tutor') return state
  if (today < period.opensOn) return 'scheduled'
  if (today > period.dueOn) return 'overdue'
  return today >= addDays(period.dueOn, -DUE_SOON_DAYS) ? 'due' : 'available'
}

/** One or two words for a badge. */
export const STATUS_WORDS: Record<ReportStatus, string> = {
  scheduled: 'Scheduled',
  available: 'Ready to fill in',
  due: 'Due',
  overdue: 'Overdue',
  'with-ect': 'With the ECT',
  'with-ect-to-comment': 'ECT to comment',
  queried: 'Days queried',
  'needs-signatures': 'Needs signatures',
  'with-ect-to-sign': 'ECT to sign',
  'with-headteacher': 'With the head',
  'not-signed': 'Not signed',
  submitted: 'Submitted',
  returned: 'Returned',
  reopened: 'Re-opened',
  reviewed: 'Reviewed',
  decided: 'Decided',
  void: 'No longer needed',
}

/** Who the report waits for and for what, as a sentence that anyone who may know of it can read. */
export function waitingFor(
  report: Pick<Report, 'state' | 'period' | 'people'>,
  today: IsoDate,
): string {
  return WAITING[reportStatus(report, today)]({
    tutor: givenName(report.people.inductionTutor),
    ect: givenName(report.people.ect),
    head: givenName(report.people.headteacher),
    opensOn: inWords(report.period.opensOn),
    dueOn: inWords(report.period.dueOn),
  })
}

interface WaitingFacts {
  readonly tutor: string
  readonly ect: string
  readonly head: string
  readonly opensOn: string
  readonly dueOn: string
}

const toComplete = ({ tutor, dueOn }: WaitingFacts) =>
  `Waiting for ${tutor} to complete it by ${dueOn}.`

const toAmend = ({ tutor }: WaitingFacts) => `Waiting for ${tutor} to amend it and share it again.`

const WAITING: Record<ReportStatus, (facts: WaitingFacts) => string> = {
  scheduled: ({ tutor, opensOn }) =>
    `Can be shared from ${opensOn}; ${tutor} can fill it in before then.`,
  available: toComplete,
  due: toComplete,
  overdue: ({ tutor, dueOn }) => `Waiting for ${tutor}; it was due on ${dueOn}.`,
  'with-ect': ({ ect }) => `Waiting for ${ect} to read, comment and sign.`,
  'with-ect-to-comment': ({ ect }) => `Waiting for ${ect} to read and comment.`,
  queried: ({ tutor, ect }) => `Waiting for ${tutor} to answer ${ect}’s question about the days.`,
  'needs-signatures': ({ tutor }) => `Waiting for ${tutor} to sign.`,
  'with-ect-to-sign': ({ ect }) => `Waiting for ${ect} to sign.`,
  'with-headteacher': ({ head }) => `Waiting for ${head} to sign.`,
  'not-signed': ({ tutor }) =>
    `It was not signed. Waiting for ${tutor} to read why and share it again.`,
  submitted: () => 'Waiting for the appropriate body to review it.',
  returned: toAmend,
  reopened: toAmend,
  reviewed: () => 'Reviewed by the appropriate body. Nothing more to do.',
  decided: () => 'The appropriate body has decided. Nothing more to do.',
  void: () => 'No longer needed since the dates of induction changed. Nothing to do.',
}

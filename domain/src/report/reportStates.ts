import type { Action } from '../access.ts'
import { isDone } from './handingOver.ts'
import { REPORT_STATES, type ReportState } from './report.ts'

/**
 * What moves a report from one state to another: what people do, a new plan of the induction, and
 * others who are named for its ECT.
 */
export type ReportStep = Action | 'planInduction' | 'handOverReports'

type Steps = Partial<Record<ReportStep, readonly ReportState[]>>

/**
 * With the ECT first of all, who signs it there and then or only comments, by its order; with the
 * tutor at once where only some sections were sent back and the ECT's part stands.
 */
const SHARED: readonly ReportState[] = ['with-ect', 'with-ect-to-comment', 'needs-signatures']

/**
 * The states of a report as one machine: what can be done in each, and where it leads. Scheduled,
 * available, due and overdue are `with-tutor` on different days, and follow from the date.
 *
 * Nothing leads to `decided` yet: the appropriate body's decision on a final assessment will, and
 * until then a report ends as reviewed.
 *
 * @ours
 */
const STEPS: Record<ReportState, Steps> = {
  'with-tutor': {
    shareReport: SHARED,
    scheduleMeeting: ['with-tutor'],
    planInduction: ['with-tutor', 'void'],
  },
  'with-ect': {
    shareReport: SHARED,
    queryDays: ['queried'],
    signReport: ['needs-signatures', 'with-headteacher', 'submitted'],
    declineSignature: ['not-signed'],
    scheduleMeeting: ['with-ect'],
  },
  'with-ect-to-comment': {
    shareReport: SHARED,
    queryDays: ['queried'],
    commentOnReport: ['needs-signatures', 'with-ect-to-sign'],
    declineSignature: ['not-signed'],
    scheduleMeeting: ['with-ect-to-comment'],
  },
  queried: { shareReport: SHARED, scheduleMeeting: ['queried'] },
  'needs-signatures': {
    signReport: ['with-ect-to-sign', 'with-headteacher', 'submitted'],
    declineSignature: ['not-signed'],
    scheduleMeeting: ['needs-signatures'],
  },
  'with-ect-to-sign': {
    signReport: ['with-headteacher', 'submitted'],
    declineSignature: ['not-signed'],
    scheduleMeeting: ['with-ect-to-sign'],
  },
  'with-headteacher': {
    signReport: ['submitted'],
    declineSignature: ['not-signed'],
    scheduleMeeting: ['with-headteacher'],
  },
  'not-signed': { shareReport: SHARED, scheduleMeeting: ['not-signed'] },
  submitted: {
    reviewReport: ['reviewed'],
    returnReport: ['returned', 'with-ect', 'with-ect-to-comment', 'with-headteacher'],
    reopenReport: ['reopened'],
    scheduleMeeting: ['submitted'],
  },
  returned: { shareReport: SHARED, scheduleMeeting: ['returned'] },
  reopened: { shareReport: SHARED, scheduleMeeting: ['reopened'] },
  reviewed: { reopenReport: ['reopened'] },
  decided: {},
  void: { planInduction: ['with-tutor', 'void'] },
}

const whileTutorWrites: readonly ReportState[] = [
  'with-tutor',
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'not-signed',
  'returned',
  'reopened',
]
const untilSubmitted: readonly ReportState[] = [
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'needs-signatures',
  'with-ect-to-sign',
  'with-headteacher',
  'not-signed',
]
const onceSubmitted: readonly ReportState[] = [
  'submitted',
  'returned',
  'reopened',
  'reviewed',
  'decided',
]

/** What is done beside a report, and leaves its state as it is. */
const BESIDE: Partial<Record<ReportStep, readonly ReportState[]>> = {
  shareSelfReview: whileTutorWrites,
  takeBackSelfReview: whileTutorWrites,
  noteVisit: onceSubmitted,
  handOverReports: REPORT_STATES.filter((state) => !isDone(state)),
  noteInTouch: untilSubmitted,
  completeVisit: [...untilSubmitted, ...onceSubmitted],
}

/** Where a step may take a report from a state; nowhere when it cannot be taken there. */
export function statesAfter(state: ReportState, step: ReportStep): readonly ReportState[] {
  if (BESIDE[step]?.includes(state)) return [state]
  return STEPS[state][step] ?? []
}

/** @throws RangeError when a step led where the machine does not go, which is a fault of ours */
export function assertStep(from: ReportState, step: ReportStep, to: ReportState): void {
  if (statesAfter(from, step).includes(to)) return
  throw new RangeError(`${step} took a report from ${from} to ${to}`)
}

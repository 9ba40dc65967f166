import type { Action } from '../access.ts'
import type { ReportState } from './report.ts'

/** What moves a report from one state to another: what people do, and a new plan of the induction. */
export type ReportStep = Action | 'planInduction'

/** Where only some sections were sent back, the signature of the ECT may go on counting. */
const SHARED: readonly ReportState[] = ['with-ect', 'needs-signatures']

type Steps = Partial<Record<ReportStep, readonly ReportState[]>>

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
    shareReport: ['with-ect'],
    scheduleMeeting: ['with-tutor'],
    planInduction: ['with-tutor', 'void'],
  },
  'with-ect': {
    shareReport: SHARED,
    queryDays: ['queried'],
    signReport: ['needs-signatures', 'with-headteacher', 'submitted'],
    scheduleMeeting: ['with-ect'],
  },
  queried: { shareReport: SHARED, scheduleMeeting: ['queried'] },
  'needs-signatures': {
    signReport: ['with-headteacher', 'submitted'],
    scheduleMeeting: ['needs-signatures'],
  },
  'with-headteacher': { signReport: ['submitted'], scheduleMeeting: ['with-headteacher'] },
  submitted: {
    reviewReport: ['reviewed'],
    returnReport: ['returned', 'with-ect', 'with-headteacher'],
    reopenReport: ['reopened'],
    scheduleMeeting: ['submitted'],
  },
  returned: { shareReport: SHARED, scheduleMeeting: ['returned'] },
  reopened: { shareReport: ['with-ect'], scheduleMeeting: ['reopened'] },
  reviewed: { reopenReport: ['reopened'] },
  decided: {},
  void: { planInduction: ['with-tutor', 'void'] },
}

/** Where a step may take a report from a state; nowhere when it cannot be taken there. */
export function statesAfter(state: ReportState, step: ReportStep): readonly ReportState[] {
  return STEPS[state][step] ?? []
}

/** @throws RangeError when a step led where the machine does not go, which is a fault of ours */
export function assertStep(from: ReportState, step: ReportStep, to: ReportState): void {
  if (statesAfter(from, step).includes(to)) return
  throw new RangeError(`${step} took a report from ${from} to ${to}`)
}

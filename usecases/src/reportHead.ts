import { needsEarlyAttention } from '@ect/domain/report/earlyAttention.ts'
import { lastGranted } from '@ect/domain/report/granting.ts'
import { judgementIn } from '@ect/domain/report/judgement.ts'
import { type Report, type ReportEventName, versionInForce } from '@ect/domain/report/report.ts'
import { unreadSelfReview } from '@ect/domain/selfReview/sharingSelfReview.ts'

import type { ReportHead } from './ports/reports.ts'

/** What lists show of a report. Stores keep it beside the report, so that no list reads bodies. */
export function reportHead(report: Report): ReportHead {
  const { id, appropriateBodyId, facts, people, state, period, history } = report
  const judgement = judgementIn(versionInForce(report)?.answers)
  const submittedAt = history.findLast(({ event }) => event === 'submitted')?.at
  return {
    appropriateBodyId,
    reportId: id,
    inductionId: report.inductionId,
    kind: report.kind,
    ...(report.assessment && { assessment: report.assessment }),
    ectName: people.ect.name,
    schoolName: facts.schoolName,
    tutorName: people.inductionTutor.name,
    state,
    period,
    people,
    onTrack: judgement === undefined ? undefined : judgement === 'on-track',
    since: history.findLast(({ event }) => CHANGES_STATE[event])?.at,
    ...(submittedAt !== undefined && { submittedAt }),
    ...besideReport(report),
  }
}

/** What goes on beside the writing and signing. */
function besideReport(report: Report): Partial<ReportHead> {
  const { meeting, visits } = report
  const granted = lastGranted(report)
  const selfReview = unreadSelfReview(report)
  return {
    ...(meeting && { meetsAt: meeting.startsAt }),
    ...(granted && { granted }),
    ...(selfReview && { selfReview }),
    ...(visits && { visits }),
    ...(needsEarlyAttention(report) && { asksEarly: true }),
  }
}

const CHANGES_STATE: Record<ReportEventName, boolean> = {
  announced: false,
  shared: true,
  queried: true,
  commented: true,
  signed: true,
  declined: true,
  submitted: true,
  reviewed: true,
  returned: true,
  reopened: true,
  filed: false,
  'meeting-scheduled': false,
  reminded: false,
  replanned: false,
  voided: true,
  'tutor-changed': false,
  'headteacher-changed': false,
  'in-touch': false,
  'visit-noted': false,
  'visit-done': false,
}

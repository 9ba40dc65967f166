import type { Instant } from '@ect/domain/calendar.ts'
import { DEFAULT_REMINDERS } from '@ect/domain/schedule/reminders.ts'
import { announced } from '@ect/domain/report/announcing.ts'
import { declined } from '@ect/domain/report/declining.ts'
import { withReviewersTold } from '@ect/domain/report/earlyAttention.ts'
import { withAccessTold } from '@ect/domain/report/granting.ts'
import { handedOver } from '@ect/domain/report/handingOver.ts'
import { withMeeting } from '@ect/domain/report/meeting.ts'
import { reminded } from '@ect/domain/report/reminding.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { reopened } from '@ect/domain/report/reopening.ts'
import { returned, reviewed } from '@ect/domain/report/reviewing.ts'
import { shared } from '@ect/domain/report/sharing.ts'
import { withVisit } from '@ect/domain/report/visiting.ts'
import { withSelfReview } from '@ect/domain/selfReview/sharingSelfReview.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import {
  formalAssessment,
  progressReview,
  signedReport,
  signedReview,
} from '@ect/domain/testing/reports.ts'
import { lanternfield, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'

/** Reports as they are when someone is told of something. */

export const AT = '2026-11-23T10:00:00.000Z'
const LATE = { today: '2026-12-12', at: '2026-12-12T07:00:00.000Z' } as const
export const verdict = { by: priti, at: AT, commandId: 'verdict' } as const
export const submitted = () => signedReview('ect', 'induction-tutor')
export const sentBack = () => returned(submitted(), { ...verdict, reason: 'Say more about TS5.' })
export const openedAgain = () =>
  reopened(submitted(), { ...verdict, reason: 'Two days are missing.' })
export const ofNoor = () => {
  const report = progressReview()
  const people = { ...report.people, inductionTutor: noor }
  return withAccessTold({ ...report, people }, report.people, AT)
}
export const handedToNoor = () => {
  const report = signedReview('ect')
  return handedOver(report, { ...report.people, inductionTutor: noor }, AT)
}
export const notOnTrack = () => {
  const { form } = progressReview()
  const answers = completeAnswers({ onTrack: 'not-on-track' }, form)
  const report = shared(progressReview(), { answers, at: AT, commandId: 'share' })
  return withReviewersTold(report, lanternfield.members, { at: AT, commandId: 'share' })
}
export const sharedAgain = (report: Report) =>
  shared(report, { answers: completeAnswers({}, report.form), at: AT, commandId: 'share-2' })

export const notSigned = () =>
  declined(signedReport(formalAssessment('first'), 'ect', 'induction-tutor'), {
    signatory: 'headteacher',
    reason: 'TS5 has no evidence.',
    at: AT,
    commandId: 'decline',
  })
export const selfReviewed = () => {
  const given = { answers: { proud: 'Year 8.' }, sharedWith: [marcus] }
  return withSelfReview(announced(progressReview(), AT), given, { at: AT, commandId: 'own' })
}
export const visited = () => {
  const visit = { kind: 'visit', reason: 'sample', on: '2026-12-04' } as const
  return withVisit(reviewed(submitted(), verdict), visit, { ...verdict, commandId: 'visit' })
}

export const meets = (startsAt: Instant) => {
  const meeting = { eventId: 'event', startsAt, joinUrl: 'https://teams.example/meet' }
  return withMeeting(progressReview(), meeting, { by: marcus, at: AT, commandId: 'meet' })
}

export const reminder = () => reminded(announced(progressReview(), AT), LATE, DEFAULT_REMINDERS)

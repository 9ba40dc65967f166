import { commented } from '@ect/domain/report/commenting.ts'
import { declined } from '@ect/domain/report/declining.ts'
import { queried } from '@ect/domain/report/querying.ts'
import type { Report, ReportState } from '@ect/domain/report/report.ts'
import { reopened } from '@ect/domain/report/reopening.ts'
import { returned, reviewed } from '@ect/domain/report/reviewing.ts'
import { withSignature } from '@ect/domain/report/signing.ts'
import { withSigningOrder } from '@ect/domain/report/signingOrder.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import {
  formalAssessment,
  progressReview,
  sharedReport,
  signature,
  signedReport,
} from '@ect/domain/testing/reports.ts'
import { priti } from '@ect/domain/testing/stonebeck.ts'

import { KEY } from './records.ts'

const AT = '2026-11-24T09:00:00.000Z'
const verdict = { by: priti, at: AT, commandId: 'verdict' } as const

export type Kind = 'review' | 'assessment'

const UNTOUCHED: Record<Kind, () => Report> = {
  review: () => progressReview({ id: KEY.reportId }),
  assessment: () => ({ ...formalAssessment('final'), id: KEY.reportId }),
}

/** The report of each kind as it comes to stand in each state; a review is never with the head. */
export function standing(kind: Kind, state: ReportState): Report {
  const untouched = UNTOUCHED[kind]()
  const signedByAll = () =>
    kind === 'review'
      ? signedReport(untouched, 'ect', 'induction-tutor')
      : signedReport(untouched, 'ect', 'induction-tutor', 'headteacher')
  // A report keeps its order, so those in which the tutor signs first are of another version.
  const sharedTwice = () => sharedReport(sharedReport(withSigningOrder(untouched, TUTOR_FIRST)))
  const ways: Record<ReportState, () => Report> = {
    'with-tutor': () => untouched,
    'with-ect': () => sharedReport(untouched),
    'with-ect-to-comment': () => sharedTwice(),
    queried: () => queried(sharedReport(untouched), { text: 'Why 73?', at: AT, commandId: 'ask' }),
    'needs-signatures': () => signedReport(untouched, 'ect'),
    'with-ect-to-sign': () => signedByTutor(sharedTwice()),
    'not-signed': () =>
      declined(signedReport(untouched, 'ect'), {
        signatory: 'induction-tutor',
        reason: 'Not so.',
        at: AT,
        commandId: 'decline',
      }),
    'with-headteacher': () => signedReport(untouched, 'ect', 'induction-tutor'),
    submitted: signedByAll,
    returned: () => returned(signedByAll(), { ...verdict, reason: 'Say more about TS5.' }),
    reopened: () => reopened(signedByAll(), { ...verdict, reason: 'Two days are missing.' }),
    reviewed: () => reviewed(signedByAll(), verdict),
    decided: () => ({ ...signedByAll(), state: 'decided' }),
    void: () => ({ ...untouched, state: 'void' }),
  }
  return ways[state]()
}

const TUTOR_FIRST = {
  'progress-review': ['induction-tutor', 'ect'],
  'formal-assessment': ['induction-tutor', 'ect', 'headteacher'],
  'interim-assessment': ['induction-tutor', 'ect', 'headteacher'],
} as const

function signedByTutor(report: Report): Report {
  const ectWords = ectAnswers({}, report.form)
  const answered = commented(report, { ectAnswers: ectWords, at: AT, commandId: 'comment' })
  return withSignature(answered, signature({ signatory: 'induction-tutor' }), 'sign')
}

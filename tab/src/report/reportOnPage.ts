import type { ReportKey } from '@ect/contract/reportKey.ts'
import type { ReportView } from '@ect/contract/reportView.ts'
import type { AnswerLimits } from '@ect/domain/forms/answerFaults.ts'
import type { Author } from '@ect/domain/forms/question.ts'

/** Where the tab shows a report. */
export function reportPath({ appropriateBodyId, reportId }: ReportKey): string {
  return `/reports/${appropriateBodyId}/${reportId}`
}

/** Where the tab shows whether the signatures of a report hold. */
export function verificationPath(key: ReportKey): string {
  return `${reportPath(key)}/verification`
}

/** Where an ECT writes for themselves before a report. */
export function selfReviewPath(key: ReportKey): string {
  return `${reportPath(key)}/self-review`
}

export function authorOf({ role }: Pick<ReportView, 'role'>): Author {
  return role === 'ect' || role === 'headteacher' ? role : 'induction-tutor'
}

export function limitsOf({ period, facts }: Pick<ReportView, 'period' | 'facts'>): AnswerLimits {
  return { period, mostDays: facts.mostDays }
}

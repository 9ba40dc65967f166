import type { ReportKind } from '../schedule/reportDates.ts'
import { PROGRESS_REVIEW_FORM } from './progressReview.ts'
import type { FormDefinition } from './question.ts'

/** The form that a report of this kind is answered under, where there is one. */
export function formOf(kind: ReportKind): FormDefinition | undefined {
  return kind === 'progress-review' ? PROGRESS_REVIEW_FORM : undefined
}

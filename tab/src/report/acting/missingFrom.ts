import type { ReportView } from '@ect/contract/reportView.ts'
import { gaps } from '@ect/domain/forms/completeness.ts'
import type { Answers } from '@ect/domain/forms/question.ts'

import type { SummarisedError } from '../../ui/ErrorSummary.tsx'
import { authorOf, limitsOf } from '../reportOnPage.ts'

/** The names under which an error summary leads to what is not a question of the form. */
export const DAYS = 'daysConfirmed'
export const STATEMENT = 'statement'

/** What still stands between someone and their signature. */
export function missingFrom(
  view: ReportView,
  answers: Answers,
  { areDaysRight, isAccepted }: { readonly areDaysRight: boolean; readonly isAccepted: boolean },
): readonly SummarisedError[] {
  const days = { question: DAYS, message: 'Confirm the days, or ask about them.' }
  const statement = { question: STATEMENT, message: 'Accept the statement to sign.' }
  return [
    ...(areDaysRight ? [] : [days]),
    ...gaps(view.form, authorOf(view), answers, limitsOf(view)),
    ...(isAccepted ? [] : [statement]),
  ]
}

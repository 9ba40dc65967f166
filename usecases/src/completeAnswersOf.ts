import { gaps } from '@ect/domain/forms/completeness.ts'
import type { Answers, Author } from '@ect/domain/forms/question.ts'
import { shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { withHeld } from '@ect/domain/report/amending.ts'
import { answerLimits, type Report } from '@ect/domain/report/report.ts'

import { Refusal } from './refusal.ts'

/**
 * What someone answered of all that they are asked before they sign.
 *
 * @throws Refusal `answers-incomplete` with `gaps`
 */
export function completeAnswersOf(report: Report, author: Author, given: Answers): Answers {
  const answers = shownAnswers(report.form, author, withHeld(report, author, given))
  const missing = gaps(report.form, author, answers, answerLimits(report))
  if (missing.length > 0) throw new Refusal('answers-incomplete', { gaps: missing })
  return answers
}

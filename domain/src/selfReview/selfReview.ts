import type { Instant } from '../calendar.ts'
import type { Answers, AnswerValue, FormDefinition } from '../forms/question.ts'
import { shownAnswers } from '../forms/shownQuestions.ts'
import type { PersonId, PersonNamed } from '../people.ts'
import { SELF_REVIEW_FORM } from './selfReviewForm.ts'

/**
 * What an ECT shared of their self-review before a report. It lies beside the report and is no part
 * of it: nobody signs it, and no copy has it.
 */
export interface SharedSelfReview {
  readonly number: number
  readonly sharedAt: Instant
  /** The only people who may read it. */
  readonly sharedWith: readonly PersonNamed[]
  /** With the wording that it was answered under. */
  readonly form: FormDefinition
  /** Absent once it was taken back, or when several more were shared after it. */
  readonly answers?: Answers
  /** Who has read it, and when for the first time. */
  readonly reads: readonly SelfReviewRead[]
  readonly takenBackAt?: Instant
}

export interface SelfReviewRead {
  readonly by: PersonNamed
  readonly at: Instant
}

/** That there is a self-review that someone has not read, for lists. */
export interface UnreadSelfReview {
  readonly sharedAt: Instant
  readonly unreadBy: readonly PersonId[]
}

/** Whose draft this is among the drafts of one person: no report has this id. */
export function selfReviewDraftId(reportId: string): string {
  return `${reportId}~self-review`
}

/** What of it was written, without rooms that were opened and left empty. */
export function writtenSelfReview(answers: Answers): Answers {
  const shown = Object.entries(shownAnswers(SELF_REVIEW_FORM, 'ect', answers))
  return Object.fromEntries(shown.filter(([, answer]) => isWritten(answer)))
}

function isWritten(answer: AnswerValue | undefined): boolean {
  return typeof answer === 'string' && answer.trim() !== ''
}

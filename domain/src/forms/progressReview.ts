import { contract, days, nextTerm } from './employmentSections.ts'
import { entitlements, progress, standards, targets } from './judgementSections.ts'
import type { FormDefinition, Question, Section } from './question.ts'

/** Three reflective questions; the appropriate body may return a review that they are not answered in. */
const ectComments: Section = {
  id: 'ectComments',
  title: 'Your comments',
  answeredBy: 'ect',
  questions: [
    ectQuestion('wentWell', 'What has gone well this term?', 'Write what has gone well.'),
    ectQuestion(
      'challenges',
      'What challenges have you faced, and how have you overcome them?',
      'Write about the challenges.',
    ),
    ectQuestion(
      'targetsPlan',
      'What are your targets, and how will you address them?',
      'Write how you will address your targets.',
    ),
  ],
}

/**
 * A progress review as an appropriate body with ratings asks it: the statutory base (on track or
 * not, brief evidence, targets), and its own ratings and questions to the ECT.
 *
 * @rule R49
 * @source SG-2024-04 para 2.52 for the base
 * @ours ratings, number of targets and the three ECT questions are the appropriate body's (ADR 0013)
 */
export const PROGRESS_REVIEW_FORM: FormDefinition = {
  id: 'progress-review.ratings',
  version: 1,
  title: 'Progress review',
  sections: [contract, days, entitlements, progress, standards, targets, nextTerm, ectComments],
}

function ectQuestion(id: string, wording: string, whenMissing: string): Question {
  return { id, kind: 'text', wording, whenMissing, maxLength: 2000, rows: 4, required: true }
}

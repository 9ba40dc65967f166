import { reflections } from './ectSections.ts'
import { contract, days, nextTerm } from './employmentSections.ts'
import { entitlements, progress, standards, targets } from './judgementSections.ts'
import type { FormDefinition } from './question.ts'

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
  version: 2,
  title: 'Progress review',
  sections: [contract, days, entitlements, progress, standards, targets, nextTerm, reflections],
}

import type { Condition, Question } from './question.ts'

/**
 * Nothing in a report is unexpected, least of all that it goes badly.
 *
 * @rule R62
 * @source SG-2024-04 para 2.58
 */
export function ectInformed(shownWhen: Condition): Question {
  return {
    id: 'ectInformed',
    kind: 'yes-no',
    wording: 'Has the ECT been told?',
    required: true,
    mustBe: {
      answer: true,
      otherwise: 'Talk to the ECT before you go on: a report must never come as a surprise.',
    },
    whenMissing: 'Confirm that the ECT has been told.',
    shownWhen,
    source: '2.58',
  }
}

/**
 * @rule R51
 * @source SG-2024-04 para 4.1
 */
export function supportPlan(shownWhen: Condition): Question {
  return {
    id: 'supportPlan',
    kind: 'file',
    wording: 'Support plan',
    hint: 'PDF, Word, PowerPoint, Excel, JPEG or PNG, 10 MB at most. It goes to the appropriate body with the report.',
    required: true,
    whenMissing: 'Attach the support plan.',
    shownWhen,
    source: '4.1',
  }
}

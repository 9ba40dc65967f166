import type { AdvisedQuestion } from './advice.ts'

const WHAT_TO_SAY = 'Say when the ECT was first told of the concern, and what support there was.'

/** A first "not satisfactory" at an assessment, after reports that said nothing of the kind. */
export function jumpsInJudgement({ question, advised }: AdvisedQuestion): string | undefined {
  const { answers, lastJudgement, kind } = advised
  if (kind === 'progress-review' || question.id !== 'performance') return undefined
  if (answers[question.id] !== 'not-satisfactory' || lastJudgement === 'not-on-track') {
    return undefined
  }
  return lastJudgement === 'on-track'
    ? `The last report said on track. ${WHAT_TO_SAY}`
    : `No report before this one is known to have said so. ${WHAT_TO_SAY}`
}

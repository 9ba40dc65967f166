import type { AdvisedQuestion } from './advice.ts'
import { isText } from './isText.ts'
import { sentencesIn } from './writtenAbout.ts'

const SAFEGUARDING =
  /\b(?:safeguard\w*|child protection|disclos(?:ed|ure)|allegations?|abuse\w*|neglect\w*|unsafe|left alone|unsupervised|inappropriate (?:contact|relationships?|messages?))\b/iu
const GONE_WRONG =
  /\b(?:not|never|no|without|fail\w*|concern\w*|breach\w*|incident\w*|ignor\w*|late|worr\w*|allegations?|abuse\w*|unsafe|left alone|unsupervised|inappropriate)\b|n['’]t\b/iu

/** Training that was attended is no alarm; a sentence in which something went wrong is. */
export function needsMoreThanAForm({ question, advised }: AdvisedQuestion): string | undefined {
  const text = advised.answers[question.id]
  if (question.kind !== 'text' || !isText(text)) return undefined
  const isAlarming = sentencesIn(text).some(
    (sentence) => SAFEGUARDING.test(sentence) && GONE_WRONG.test(sentence),
  )
  if (!isAlarming) return undefined
  return 'If a child may be at risk, do not leave it to this form: speak to the designated safeguarding lead today, and tell the appropriate body directly.'
}

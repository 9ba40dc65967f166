import type { AdvisedQuestion } from './advice.ts'
import { isText } from './isText.ts'

/** Letters under which hardly anything can be thought through. */
const LONG_ENOUGH = 60
const THINKS =
  /\b(?:because|since|so|when|learn\w*|realis\w*|found|notic\w*|tried|trying|chang\w*|improv\w*|help\w*|work(?:ed|ing)? on|practis\w*|plan(?:s|ned|ning)?|next|will|want|hope|need|challeng\w*|difficult\w*|hard|confident|confidence|better|differently|still)\b/iu
const OWN = /\b(?:I|I['’]\w+|my|me|we|our)\b/iu

export function isNotReflective({ question, advised }: AdvisedQuestion): string | undefined {
  const text = advised.answers[question.id]
  if (question.kind !== 'text' || question.about !== 'reflection' || !isText(text)) return undefined
  if (text.trim().length >= LONG_ENOUGH && THINKS.test(text) && OWN.test(text)) return undefined
  return 'Say a little more: what you did, what came of it, and what you will do next.'
}

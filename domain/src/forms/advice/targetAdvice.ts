import { isTargets } from '../answerFaults.ts'
import type { Target } from '../question.ts'
import { writtenTargets } from '../writtenTargets.ts'
import type { AdvisedQuestion } from './advice.ts'

const MEASURED =
  /\b(?:measured|shown by|seen in|evidenced|at least|at most|fewer than|every lesson|each lesson|per cent)\b|%|\b\d+ (?:of|out of|in)\b/iu
const DATED =
  /\b(?:by|before|until|at the end of)\b[^.]*\b(?:january|february|march|april|may|june|july|august|september|october|november|december|half[- ]term|term|week|easter|christmas|summer|spring|autumn|next review)\b/iu

export function hasNoMeasure(asked: AdvisedQuestion): string | undefined {
  const open = openTargets(
    asked,
    ({ what, measure = '' }) => measure === '' && !MEASURED.test(what),
  )
  return open && `${open} no measure: what will both of you see when it is met?`
}

export function hasNoDate(asked: AdvisedQuestion): string | undefined {
  const open = openTargets(asked, ({ what, byWhen = '' }) => byWhen === '' && !DATED.test(what))
  return open && `${open} no date: by when is it to be met?`
}

/** `Target 2 has`, `Targets 1 and 3 have`: those that are written and lack something. */
function openTargets(
  { question, advised }: AdvisedQuestion,
  lacks: (target: Target) => boolean,
): string | undefined {
  const value = advised.answers[question.id]
  if (question.kind !== 'targets' || !isTargets(value)) return undefined
  const numbers = writtenTargets(value).flatMap((target, index) =>
    target.what.trim() !== '' && lacks(target) ? [index + 1] : [],
  )
  if (numbers.length === 0) return undefined
  if (numbers.length === 1) return `Target ${numbers.join('')} has`
  return `Targets ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} have`
}

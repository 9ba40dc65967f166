import type { Answers } from '../forms/question.ts'

/** Whether a report says that all goes well, in the terms of its kind. */
export const JUDGEMENTS = ['on-track', 'not-on-track'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** What the tutor judged, or `undefined` while nothing is answered. */
export function judgementIn(answers: Answers | undefined): Judgement | undefined {
  const judged = answers?.['onTrack'] ?? answers?.['performance']
  if (judged === 'on-track' || judged === 'satisfactory') return 'on-track'
  return judged === 'not-on-track' || judged === 'not-satisfactory' ? 'not-on-track' : undefined
}

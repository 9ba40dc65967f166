import type { Target } from './question.ts'

/** The targets in which anything was written: a row that was only opened is none. */
export function writtenTargets(targets: readonly Target[]): readonly Target[] {
  return targets.filter(({ what, standard, measure = '', byWhen = '' }) =>
    [what, standard, measure, byWhen].some((part) => part.trim() !== ''),
  )
}

import type { YearOfInduction } from './yearOfInduction.ts'

/**
 * How much shorter the ECT's timetable is than that of other teachers on the main range, besides
 * planning time: in the first year until it is over, its extension included, then less.
 *
 * @source SG-2024-04 para 2.20, para 2.21
 * @rule R26, R27
 * @returns per cent of the timetable
 */
export function timetableReduction({ year }: Pick<YearOfInduction, 'year'>): number {
  return year === 1 ? 10 : 5
}

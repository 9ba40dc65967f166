import type { Fault } from '../fault.ts'

export const INDUCTION_FAULTS = [
  'date-does-not-exist',
  'no-contract',
  'school-without-calendar',
  'calendar-too-short',
  'contract-ends-before-it-starts',
  'contracts-out-of-order',
  'contracts-overlap',
  'gap-between-contracts',
  'fte-out-of-range',
  'fte-too-precise',
  'over-full-time',
  'days-a-week-out-of-range',
  'weekdays-do-not-match',
  'absence-ends-before-it-starts',
  'absence-not-in-half-days',
  'absence-outside-contracts',
  'absence-over-the-days-there-are',
  'absences-overlap',
  'terms-served-out-of-range',
  'reduction-out-of-range',
  'reduction-not-agreed',
  'reduction-too-early',
  'extension-out-of-range',
] as const

/** What an induction is refused for, so that no date is ever computed from it. */
export type InductionFault = Fault<(typeof INDUCTION_FAULTS)[number]>

export function inductionFault(
  code: InductionFault['code'],
  field: string,
  sentence: string,
): InductionFault {
  return { code, field, sentence }
}

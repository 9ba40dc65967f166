import type { IsoDate } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import type { Fraction } from '../fraction.ts'
import type { DaysAway } from './absence.ts'

/** One of the two years (parts) of an induction: three full-time equivalent terms, and extensions. */
export interface YearOfInduction {
  readonly year: 1 | 2
  /** Whether induction is over with it, so that its assessment is the final one. */
  readonly isLast: boolean
  /** Full-time equivalent terms of it that are to be served in this record. */
  readonly termsToServe: Fraction
  readonly startsOn: IsoDate
  /** When its terms have been served; absent when the contracts end before. */
  readonly servedOn?: IsoDate
  readonly away: DaysAway
  /** Contracted days by which absence, and leave by the ECT's choice, extend it. */
  readonly extensionDays: number
  /** When it is over, extension and all; absent when the contracts end before. */
  readonly endsOn?: IsoDate
  /** Whether its end lies in terms that no school has published yet. */
  readonly isEstimate: boolean
  readonly steps: readonly Step[]
}

import type { IsoDate } from './calendar.ts'

/** One step on the way to a computed date, for a person to unfold. */
export interface Step {
  /** What this step does, as a sentence. */
  readonly says: string
  /** The day that it arrives at. */
  readonly on: IsoDate
  /** The paragraph or regulation behind it, or `ours` for a policy of the appropriate body. */
  readonly source: string
}

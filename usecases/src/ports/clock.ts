import type { Instant, IsoDate } from '@ect/domain/calendar.ts'

export interface Clock {
  now(): Instant
  /** The day in England. */
  today(): IsoDate
}

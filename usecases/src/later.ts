import { type Instant, knownInstant } from '@ect/domain/calendar.ts'

/** So many seconds after a moment. */
export function later(instant: Instant, seconds: number): Instant {
  return knownInstant(new Date(Date.parse(instant) + seconds * 1000).toISOString())
}

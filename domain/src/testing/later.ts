import { type Instant, knownInstant } from '../calendar.ts'

/** So many seconds after a moment, as use cases compute it. */
export function later(instant: Instant, seconds: number): Instant {
  // oxlint-disable-next-line no-restricted-globals -- a moment is an argument here too
  return knownInstant(new Date(Date.parse(instant) + seconds * 1000).toISOString())
}

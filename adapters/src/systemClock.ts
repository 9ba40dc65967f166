import { knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => knownInstant(new Date().toISOString()),
  today: () => dayInEngland(systemClock.now()),
}

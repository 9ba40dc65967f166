import { daysBetween, type IsoDate } from '@ect/domain/calendar.ts'

import type { Period } from '../inductionParts.ts'

/** How much of a period has gone by on a day, from 0 to 1. */
export function alongPeriod(
  { startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>,
  today: IsoDate,
): number {
  if (today < startsOn) return 0
  if (today >= endsOn) return 1
  return daysBetween(startsOn, today) / daysBetween(startsOn, endsOn)
}

/** The period in which a day lies; in the holidays, the one that comes next. */
export function periodOn(periods: readonly Period[], today: IsoDate): Period | undefined {
  const first = periods[0]
  if (!first || today < first.startsOn) return undefined
  return periods.find(({ endsOn }) => today <= endsOn)
}

import { describe, expect, test } from '@jest/globals'
import { assert, integer, property } from 'fast-check'

import { dayNumber, fromDayNumber, knownInstant } from './calendar.ts'
import { dayInEngland, timeInEngland } from './englandTime.ts'

const MINUTES_A_DAY = 1440
const inLondon = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('the clock in England', () => {
  test.each([
    ['2026-11-23T09:00:00.000Z', '2026-11-23', '09:00', 'winter time is UTC'],
    ['2027-06-30T22:59:59.999Z', '2027-06-30', '23:59', 'the last minute of June'],
    ['2027-06-30T23:30:00.000Z', '2027-07-01', '00:30', 'already 1 July'],
    ['2027-03-28T00:59:59.999Z', '2027-03-28', '00:59', 'the last minute of winter time'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28', '02:00', 'there is no 01:30 on that day'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '01:30', 'half past one, the first time'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '01:30', 'half past one, the second time'],
    ['2026-12-31T23:59:00.000Z', '2026-12-31', '23:59', 'New Year is not early'],
    ['2028-02-29T12:00:00.000Z', '2028-02-29', '12:00', 'a leap day'],
  ])('%s is %s %s: %s', (instant, day, time, _why) => {
    expect(dayInEngland(knownInstant(instant))).toBe(day)
    expect(timeInEngland(knownInstant(instant))).toBe(time)
  })

  test('agrees with the time zone database for as long as its rules are known', () => {
    const first = dayNumber('1996-01-01') * MINUTES_A_DAY
    const last = dayNumber('2037-12-31') * MINUTES_A_DAY
    assert(
      property(integer({ min: first, max: last }), (minutes) => {
        const instant = instantAt(minutes)
        expect(`${dayInEngland(instant)} ${timeInEngland(instant)}`).toBe(
          inLondon.format(minutes * 60_000),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

function instantAt(minutes: number) {
  const minuteOfDay = minutes % MINUTES_A_DAY
  const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  return knownInstant(`${fromDayNumber(Math.floor(minutes / MINUTES_A_DAY))}T${hour}:${minute}:00Z`)
}

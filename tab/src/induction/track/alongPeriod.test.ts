import { expect, test } from '@jest/globals'

import { period } from '../testing/period.ts'
import { alongPeriod, periodOn } from './alongPeriod.ts'

const autumn = { startsOn: '2026-09-01', endsOn: '2026-12-18' } as const

test.each([
  ['2026-08-31', 0],
  ['2026-09-01', 0],
  ['2026-12-18', 1],
  ['2027-02-01', 1],
] as const)('on %s, %d of the autumn term has gone by', (today, gone) => {
  expect(alongPeriod(autumn, today)).toBe(gone)
})

test('on 25 October half of the autumn term has gone by', () => {
  expect(alongPeriod(autumn, '2026-10-25')).toBe(0.5)
})

test('in the holidays today is put before the term that comes next', () => {
  const periods = [period(autumn), period({ startsOn: '2027-01-04', endsOn: '2027-03-25' })]
  expect(periodOn(periods, '2026-12-24')).toBe(periods[1])
  expect(periodOn(periods, '2026-08-01')).toBeUndefined()
  expect(periodOn(periods, '2027-04-01')).toBeUndefined()
})

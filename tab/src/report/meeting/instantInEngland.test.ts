import { expect, test } from '@jest/globals'

import { instantInEngland } from './instantInEngland.ts'

test.each([
  { day: '2026-11-26', time: '15:45', instant: '2026-11-26T15:45:00.000Z', why: 'winter' },
  { day: '2026-07-01', time: '09:30', instant: '2026-07-01T08:30:00.000Z', why: 'summer time' },
  { day: '2026-07-01', time: '00:15', instant: '2026-06-30T23:15:00.000Z', why: 'the day before' },
  {
    day: '2026-10-25',
    time: '08:00',
    instant: '2026-10-25T08:00:00.000Z',
    why: 'clocks went back',
  },
] as const)('$time on $day in England is $instant ($why)', ({ day, time, instant }) => {
  expect(instantInEngland(day, time)).toBe(instant)
})

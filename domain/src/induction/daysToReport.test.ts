import { expect, test } from '@jest/globals'

import { autumn2026 } from '../testing/stonebeck.ts'
import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import { daysToReport } from './daysToReport.ts'

test.each([
  ['D1 Amara, full-time', fullTimeSince('2026-09-01'), false, 73],
  ['D1 Amara, the last day included', fullTimeSince('2026-09-01'), true, 74],
  ['three days a week', induction([contract('2026-09-01', { fte: 0.6 })]), false, 44],
  [
    'full-time until half-term, then Monday and Tuesday',
    induction([
      contract('2026-09-01', { endsOn: '2026-10-30' }),
      contract('2026-11-02', { fte: 0.4, weekdays: [1, 2] }),
    ]),
    false,
    39 + 14,
  ],
  [
    'half the week at each of two schools',
    induction([
      contract('2026-09-01', { fte: 0.4, weekdays: [1, 2] }),
      contract('2026-09-01', { fte: 0.6, weekdays: [3, 4, 5], schoolId: 'larkmere' }),
    ]),
    false,
    73,
  ],
  [
    'a contract that is over',
    induction([contract('2025-09-03', { endsOn: '2026-07-21' })]),
    false,
    0,
  ],
])('%s in autumn 2026 (DATES 3.2)', (_who, one, lastCounts, days) => {
  expect(daysToReport(autumn2026, one, CALENDARS, lastCounts)).toBe(days)
})

test('terms that nobody has published yet are estimated, not left out', () => {
  const autumn2027 = { startsOn: '2027-08-31', endsOn: '2027-12-17' } as const
  expect(daysToReport(autumn2027, fullTimeSince('2026-09-01'), CALENDARS)).toBe(73)
})

import { expect, test } from '@jest/globals'

import { CALENDARS, fullTimeSince } from '../testing/inductions.ts'
import { ledgerOn } from './ledger.ts'
import { timetableReduction } from './timetable.ts'

const away = { kind: 'sickness', startsOn: '2025-09-15', endsOn: '2025-12-19', days: 30 } as const

test.each([
  ['D4 Dominic, in his second year', fullTimeSince('2025-09-03'), '2026-11-23', 5],
  [
    'D12 Liam, while his first year is extended',
    fullTimeSince('2025-09-03', { absences: [away] }),
    '2026-10-12',
    10,
  ],
  ['D12 Liam, the day after', fullTimeSince('2025-09-03', { absences: [away] }), '2026-10-13', 5],
] as const)('%s', (_who, induction, on, percent) => {
  const { yearNow } = ledgerOn(on, induction, CALENDARS)
  expect(yearNow && timetableReduction(yearNow)).toBe(percent)
})

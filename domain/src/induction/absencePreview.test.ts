import { expect, test } from '@jest/globals'

import { CALENDARS, fullTimeSince } from '../testing/inductions.ts'
import { previewAbsence } from './absencePreview.ts'
import type { Absence, Induction } from './induction.ts'

const halfDay: Absence = { kind: 'other', startsOn: '2026-06-08', endsOn: '2026-06-08', days: 0.5 }

test('D11 Kemi: half a day more at 29.5 extends both years’ ends, the first by all 30 days', () => {
  expect(previewAbsence(halfDay, absentFor(29.5), CALENDARS)).toMatchObject([
    {
      year: 1,
      daysAbsent: { before: 29.5, after: 30 },
      extensionDays: { before: 0, after: 30 },
      endsOn: { before: '2026-07-21', after: '2026-10-12' },
    },
    { year: 2, daysAbsent: { before: 0, after: 0 }, endsOn: { before: '2027-07-21' } },
  ])
})

test('half a day more at 20 changes the total and nothing else', () => {
  expect(previewAbsence(halfDay, absentFor(20), CALENDARS)).toEqual([
    {
      year: 1,
      daysAbsent: { before: 20, after: 20.5 },
      extensionDays: { before: 0, after: 0 },
      endsOn: { before: '2026-07-21', after: '2026-07-21' },
    },
  ])
})

function absentFor(days: number): Induction {
  const absence = { kind: 'sickness', startsOn: '2025-09-15', endsOn: '2025-12-19', days } as const
  return fullTimeSince('2025-09-03', { absences: [absence] })
}

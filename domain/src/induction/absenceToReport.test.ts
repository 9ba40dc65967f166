import { expect, test } from '@jest/globals'

import { CALENDARS, fullTimeSince } from '../testing/inductions.ts'
import { absenceToReport } from './absenceToReport.ts'
import type { Absence } from './induction.ts'

const autumn: Absence = {
  kind: 'sickness',
  startsOn: '2026-09-14',
  endsOn: '2026-09-15',
  days: 1.5,
}
const lastWeek: Absence = { kind: 'other', startsOn: '2026-12-14', endsOn: '2026-12-16', days: 3 }
const spring: Absence = { kind: 'sickness', startsOn: '2027-02-01', endsOn: '2027-02-01', days: 1 }
const amara = fullTimeSince('2026-09-01', { absences: [autumn, lastWeek, spring] })
const year = { startsOn: '2026-09-01' } as const
const springTerm = { startsOn: '2027-01-04', endsOn: '2027-03-25' } as const

test.each([
  [
    'the first report has no earlier days',
    { startsOn: '2026-09-01', endsOn: '2026-12-18' },
    undefined,
    4.5,
    0,
  ],
  ['days after an early submission go into the next report', springTerm, '2026-12-11', 4, 1.5],
  ['an absence that runs over the submission is divided', springTerm, '2026-12-14', 3, 2.5],
  ['after a late submission nothing is carried', springTerm, '2027-01-11', 1, 4.5],
] as const)('%s', (_what, period, submittedBefore, inPeriod, earlierInYear) => {
  expect(absenceToReport(period, submittedBefore, year, amara, CALENDARS)).toEqual({
    inPeriod,
    earlierInYear,
  })
})

test('days of the first year are not carried into the second', () => {
  const secondYear = { startsOn: '2027-01-04' } as const
  expect(absenceToReport(springTerm, '2026-12-11', secondYear, amara, CALENDARS)).toEqual({
    inPeriod: 1,
    earlierInYear: 0,
  })
})

import { describe, expect, test } from '@jest/globals'

import type { IsoDate } from '../calendar.ts'
import type { Absence } from '../induction/induction.ts'
import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import { planReports } from './planReports.ts'
import type { DoneReport, PlannedReport } from './reportSchedule.ts'

const partTimeSince = (startsOn: IsoDate, fte: number) => induction([contract(startsOn, { fte })])
const absentFor = (days: number): Absence => ({
  kind: 'sickness',
  startsOn: '2025-09-15',
  endsOn: '2025-12-19',
  days,
})

describe('what is signed', () => {
  test('stays as it is, and the plan goes on after it', () => {
    const whole = planReports(fullTimeSince('2025-09-03'), CALENDARS).reports
    const signed = whole.slice(0, 3).map(asDone)
    const changed = fullTimeSince('2025-09-03', { absences: [absentFor(30)] })
    expect(
      planReports(changed, CALENDARS, signed).reports.map(({ number, kind, assessment }) => [
        number,
        assessment ?? kind,
      ]),
    ).toEqual([
      [4, 'progress-review'],
      [5, 'progress-review'],
      [6, 'progress-review'],
      [7, 'final'],
    ])
  })

  test('an assessment whose day moves back into a signed period is made in the next one', () => {
    const signed = planReports(partTimeSince('2025-09-03', 0.5), CALENDARS).reports.slice(0, 4)
    const [next] = planReports(fullTimeSince('2025-09-03'), CALENDARS, signed.map(asDone)).reports
    expect(next).toMatchObject({ number: 5, assessment: 'first', endsOn: '2027-03-25' })
  })

  test('a signed final assessment ends the schedule', () => {
    const { reports } = planReports(fullTimeSince('2024-09-03'), CALENDARS)
    const after = fullTimeSince('2024-09-03', {
      absences: [{ kind: 'other', startsOn: '2025-09-08', endsOn: '2026-05-22', days: 40 }],
    })
    expect(planReports(after, CALENDARS, reports.map(asDone))).toEqual({
      reports: [],
      ending: { how: 'final-assessment', on: '2026-07-21' },
    })
  })

  test('an extension by the appropriate body calls for another final assessment (R82)', () => {
    const { reports } = planReports(fullTimeSince('2024-09-03'), CALENDARS)
    const extended = fullTimeSince('2024-09-03', { extensions: [{ terms: 1, reason: 'illness' }] })
    expect(planReports(extended, CALENDARS, reports.map(asDone)).reports).toMatchObject([
      { number: 7, assessment: 'final', startsOn: '2026-09-01', endsOn: '2026-12-18' },
    ])
  })
})

function asDone({ kind, assessment, startsOn, endsOn }: PlannedReport): DoneReport {
  return { kind, ...(assessment ? { assessment } : {}), startsOn, endsOn }
}

import { describe, expect, test } from '@jest/globals'
import { assert, constantFrom, integer, nat, property } from 'fast-check'

import { inductionFaults } from '../induction/inductionFaults.ts'
import { anyInduction, anyInductionAtTwoSchools } from '../testing/anyInduction.ts'
import { CALENDARS } from '../testing/inductions.ts'
import { planReports } from './planReports.ts'
import type { DoneReport, PlannedReport } from './reportSchedule.ts'

describe.each([
  ['any induction', anyInduction],
  ['any induction at two schools at once', anyInductionAtTwoSchools],
])('for %s', (_which, any) => {
  test('no two open reports overlap, and none is due before it opens or opens before it starts', () => {
    assert(
      property(any, (one) => {
        expect(inductionFaults(one, CALENDARS)).toEqual([])
        const { reports } = planReports(one, CALENDARS)
        const days = reports.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
        expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : Number(a > b))))
        for (const { startsOn, opensOn, dueOn } of reports) {
          expect(startsOn <= opensOn && opensOn <= dueOn).toBe(true)
        }
        expect(reports.map(({ number }) => number)).toEqual(reports.map((_, n) => n + 1))
      }),
    )
  })

  test('a schedule ends in exactly one final assessment, or with the ECT leaving', () => {
    assert(
      property(any, (one) => {
        const { reports, ending } = planReports(one, CALENDARS)
        const finals = reports.filter(({ assessment }) => assessment === 'final')
        expect(finals).toHaveLength(ending.how === 'final-assessment' ? 1 : 0)
        expect(finals.every((final) => final === reports.at(-1))).toBe(true)
        const ends = one.contracts.map(({ endsOn }) => endsOn ?? '9999-12-31').toSorted()
        expect(ending.how === 'leaves' ? ending.on : ends.at(-1)).toBe(ends.at(-1))
        expect(reports.filter(({ assessment }) => assessment === 'first').length).toBeLessThan(2)
      }),
    )
  })

  test('planning again after any number of signed reports gives the rest of the same plan', () => {
    assert(
      property(any, integer({ min: 0, max: 12 }), (one, signed) => {
        const { reports, ending } = planReports(one, CALENDARS)
        const again = planReports(one, CALENDARS, reports.slice(0, signed).map(asDone))
        expect(again).toEqual({ reports: reports.slice(signed), ending })
      }),
    )
  })

  test('a change leaves signed reports alone and still ends in one final assessment at most', () => {
    assert(
      property(any, constantFrom(0.3, 0.7, 1), nat(8), (one, fte, signed) => {
        const done = planReports(one, CALENDARS).reports.slice(0, signed).map(asDone)
        const contracts = one.contracts.map((each) => ({ ...each, fte }))
        const changed = { ...one, contracts, absences: one.absences.slice(1) }
        const { reports } = planReports(changed, CALENDARS, done)
        const all = [...done, ...reports]
        expect(all.filter(({ assessment }) => assessment === 'final').length).toBeLessThan(2)
        expect(all.filter(({ assessment }) => assessment === 'first').length).toBeLessThan(2)
        const starts = all.map(({ startsOn }) => startsOn)
        expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : Number(a > b))))
      }),
    )
  })
})

function asDone({ kind, assessment, startsOn, endsOn }: PlannedReport): DoneReport {
  return { kind, ...(assessment ? { assessment } : {}), startsOn, endsOn }
}

import { describe, expect, test } from '@jest/globals'
import { array, assert, constantFrom, integer, property, record } from 'fast-check'

import type { IsoDate } from '../calendar.ts'
import { countedTerms } from '../countedTerms.ts'
import { ENGLAND_2021_TO_2027 } from '../testing/englandTerms.ts'
import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import { absenceExtensionDays, absenceWarning, STATUTORY_ABSENCE } from './absence.ts'
import type { Absence, Induction } from './induction.ts'
import { type Ledger, ledgerOn } from './ledger.ts'
import { yearsOfInduction } from './yearsOfInduction.ts'

const DEMO_DAY = '2026-11-23'

test.each([
  [0, 0],
  [29.5, 0],
  [30, 30],
  [30.5, 30.5],
  [34, 34],
])('%d days absent extend a year by %d (R63, oracles.json "absence")', (days, extension) => {
  expect(absenceExtensionDays(days)).toBe(extension)
})

test.each([
  [19.5, undefined],
  [20, 20],
  [24.5, 20],
  [25, 25],
  [29.5, 25],
  [30, undefined],
])('at %d days absent the tutor is warned: %p', (days, warning) => {
  expect(absenceWarning(days)).toBe(warning)
})

const firstYear = (days: number): Absence => ({
  kind: 'sickness',
  startsOn: '2025-09-15',
  endsOn: '2025-12-19',
  days,
})
const secondYear = (days: number): Absence => ({
  kind: 'sickness',
  startsOn: '2026-09-07',
  endsOn: '2026-11-20',
  days,
})

describe('the first year of a full-timer since 3 September 2025 (TEST-DATA 6.5)', () => {
  test.each<[string, Partial<Induction>, IsoDate]>([
    ['D11 Kemi: 29.5 days', { absences: [firstYear(29.5)] }, '2026-07-21'],
    ['D12 Liam: 30 days', { absences: [firstYear(30)] }, '2026-10-12'],
    ['34 days (oracles.json)', { absences: [firstYear(34)] }, '2026-10-16'],
    [
      'D16 Priya: 27 days and 5 of carer’s leave',
      {
        absences: [firstYear(27)],
        statutoryLeave: [{ kind: 'carers', startsOn: '2026-02-02', endsOn: '2026-02-06', days: 5 }],
      },
      '2026-07-21',
    ],
    [
      'five days of leave that the ECT chose to make up (R68)',
      {
        statutoryLeave: [
          {
            kind: 'paternity',
            startsOn: '2026-02-02',
            endsOn: '2026-02-06',
            days: 5,
            extendsInduction: true,
          },
        ],
      },
      '2026-09-07',
    ],
    [
      '28 days here after 2 elsewhere in the same year',
      {
        absences: [firstYear(28)],
        servedElsewhere: [{ appropriateBody: 'Oakrow Hub', termsServed: 0, daysAbsent: 2 }],
      },
      '2026-10-12',
    ],
  ])('%s', (_who, changes, endsOn) => {
    expect(
      ledgerOn(DEMO_DAY, fullTimeSince('2025-09-03', changes), CALENDARS).years[0]?.endsOn,
    ).toBe(endsOn)
  })

  test('ends with the term where the appropriate body rounds up (D12, DATES 3.5)', () => {
    const settings = { ...STATUTORY_ABSENCE, roundsUpToTermEnd: true }
    const liam = fullTimeSince('2025-09-03', { absences: [firstYear(30)] })
    expect(yearsOfInduction(liam, CALENDARS, settings)[0]?.endsOn).toBe('2026-12-18')
  })

  test('D12: the second year starts after the extension, and the reason is told', () => {
    const liam = fullTimeSince('2025-09-03', { absences: [firstYear(30)] })
    const [first, second] = yearsOfInduction(liam, CALENDARS, STATUTORY_ABSENCE)
    expect(second?.startsOn).toBe('2026-10-13')
    expect(first?.steps.at(-1)).toEqual({
      says: 'Year 1 goes on for 30 contracted days: 30 days absent are 30 or more.',
      on: '2026-10-12',
      source: 'SG-2024-04 para 3.6',
    })
  })

  test('is extended too when the contract ends before: the next school has to know', () => {
    const leaving = induction([contract('2025-09-03', { endsOn: '2026-03-27' })], {
      absences: [firstYear(30)],
    })
    const [first] = yearsOfInduction(leaving, CALENDARS, STATUTORY_ABSENCE)
    expect(first).toMatchObject({ extensionDays: 30, away: { absent: 30 } })
    expect(first?.endsOn).toBeUndefined()
  })

  test('D14 Niall: 20 days in each year extend neither, and he is warned at 20, then at 25', () => {
    expect(niall(20).years.map(({ away, extensionDays }) => [away.absent, extensionDays])).toEqual([
      [20, 0],
      [20, 0],
    ])
    expect([niall(20).absenceWarning, niall(25).absenceWarning]).toEqual([20, 25])
  })

  test('absence while the first extension runs counts in the second year', () => {
    const liam = fullTimeSince('2025-09-03', { absences: [firstYear(30), secondYear(2)] })
    const years = yearsOfInduction(liam, CALENDARS, STATUTORY_ABSENCE)
    expect(years.map(({ away, endsOn }) => [away.absent, endsOn])).toMatchObject([
      [30, '2026-10-12'],
      [2, expect.any(String)],
    ])
  })

  test('absence while the last extension runs adds to it', () => {
    const away = { kind: 'other', startsOn: '2026-09-14', endsOn: '2026-09-15', days: 2 } as const
    const absences = [{ ...firstYear(30), startsOn: '2026-01-05', endsOn: '2026-03-27' } as const]
    const ends = [absences, [...absences, away]].map(
      (all) =>
        ledgerOn(DEMO_DAY, fullTimeSince('2024-09-03', { absences: all }), CALENDARS)
          .estimatedEndOn,
    )
    expect(ends).toEqual(['2026-10-12', '2026-10-14'])
  })

  test('leave is kept apart, and says when the choice is still open', () => {
    const priya = fullTimeSince('2025-09-03', {
      absences: [firstYear(27)],
      statutoryLeave: [{ kind: 'carers', startsOn: '2026-02-02', endsOn: '2026-02-06', days: 5 }],
    })
    expect(ledgerOn(DEMO_DAY, priya, CALENDARS).years[0]?.away).toEqual({
      absent: 27,
      statutoryLeave: 5,
      leaveToExtendBy: 0,
      leaveToChooseOn: 5,
    })
  })
})

describe('a part-timer of three days a week (R66)', () => {
  const absences = [firstYear(30)]
  test('is extended by 30 of the days that the contract names', () => {
    const named = induction([contract('2025-09-03', { fte: 0.6, weekdays: [1, 2, 3] })], {
      absences,
    })
    expect(yearsOfInduction(named, CALENDARS, STATUTORY_ABSENCE)[0]?.endsOn).toBe('2027-06-28')
  })

  test('is extended by as many weeks when it names none', () => {
    const unnamed = induction([contract('2025-09-03', { fte: 0.6 })], { absences })
    expect(yearsOfInduction(unnamed, CALENDARS, STATUTORY_ABSENCE)[0]?.endsOn).toBe('2027-06-28')
  })
})

test('one more absence never brings the end of a year forward', () => {
  const days = countedTerms(ENGLAND_2021_TO_2027).flatMap((term) => term.days)
  const first = days.indexOf('2023-09-01')
  const absence = record({
    from: integer({ min: 0, max: 350 }),
    length: integer({ min: 1, max: 40 }),
    kind: constantFrom('sickness' as const, 'other' as const),
  }).map(({ from, length, kind }): Absence => {
    const [startsOn, endsOn] = [days[first + from], days[first + from + length - 1]]
    return {
      kind,
      startsOn: startsOn ?? '2023-09-01',
      endsOn: endsOn ?? '2023-09-01',
      days: length,
    }
  })
  assert(
    property(array(absence, { maxLength: 6 }), absence, (absences, another) => {
      const [before, after] = [endsOfYears(absences), endsOfYears([...absences, another])]
      expect(after.map((end, n) => end >= (before[n] ?? end))).toEqual([true, true])
    }),
    { numRuns: 300 },
  )
})

function endsOfYears(absences: readonly Absence[]): readonly IsoDate[] {
  const one = fullTimeSince('2023-09-01', { absences })
  return yearsOfInduction(one, CALENDARS, STATUTORY_ABSENCE).map(
    ({ endsOn }) => endsOn ?? '9999-12-31',
  )
}

function niall(daysInSecondYear: number): Ledger {
  const absences = [firstYear(20), secondYear(daysInSecondYear)]
  return ledgerOn(DEMO_DAY, fullTimeSince('2025-09-03', { absences }), CALENDARS)
}

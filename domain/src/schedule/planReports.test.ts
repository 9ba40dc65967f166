import { describe, expect, test } from '@jest/globals'

import type { IsoDate } from '../calendar.ts'
import type { Absence, Induction } from '../induction/induction.ts'
import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import { planReports } from './planReports.ts'
import { DEFAULT_PLANNING, type PlannedReport } from './reportSchedule.ts'

const partTimeSince = (startsOn: IsoDate, fte: number) => induction([contract(startsOn, { fte })])
const absentFor = (days: number): Absence => ({
  kind: 'sickness',
  startsOn: '2025-09-15',
  endsOn: '2025-12-19',
  days,
})

describe('the reports of demo people (TEST-DATA 6.5)', () => {
  test.each<[string, Induction, number, object]>([
    [
      'D1 Amara, term 1',
      fullTimeSince('2026-09-01'),
      1,
      { kind: 'progress-review', opensOn: '2026-11-17', dueOn: '2026-12-11', endsOn: '2026-12-18' },
    ],
    [
      'D3 Cerys, first formal assessment',
      fullTimeSince('2026-01-05'),
      3,
      { assessment: 'first', startsOn: '2026-09-01', opensOn: '2026-11-17', dueOn: '2026-12-04' },
    ],
    [
      'D4 Dominic, term 4',
      fullTimeSince('2025-09-03'),
      4,
      { kind: 'progress-review', startsOn: '2026-09-01', dueOn: '2026-12-11' },
    ],
    [
      'D5 Esme, final assessment',
      fullTimeSince('2025-01-06'),
      6,
      { assessment: 'final', dueOn: '2026-12-04', endsOn: '2026-12-18' },
    ],
    [
      'D12 Liam, extended: due no earlier than the day before the extended end (CONFLICTS C2)',
      fullTimeSince('2025-09-03', { absences: [absentFor(30)] }),
      4,
      { assessment: 'first', opensOn: '2026-10-11', dueOn: '2026-10-11', endsOn: '2026-10-12' },
    ],
  ])('%s', (_who, one, number, expected) => {
    expect(planReports(one, CALENDARS).reports[number - 1]).toMatchObject({ number, ...expected })
  })
})

describe('assessments fall in these calendar terms, with a review in all others (DATES 3.6)', () => {
  test.each([
    [1, 3, 6],
    [0.8, 4, 8],
    [0.6, 5, 10],
    [0.5, 6, 12],
    [0.2, 15, 30],
  ])('at %d FTE: the first in term %d, the final in term %d', (fte, first, final) => {
    const { reports, ending } = planReports(partTimeSince('2022-09-01', fte), CALENDARS)
    const kinds = reports.map(({ assessment }) => assessment ?? 'review')
    const expected = Array.from({ length: final }, (_, n) => {
      if (n + 1 === first) return 'first'
      return n + 1 === final ? 'final' : 'review'
    })
    expect(kinds).toEqual(expected)
    expect(new Set(reports.map(termOfReport)).size).toBe(final)
    expect(ending).toMatchObject({ how: 'final-assessment', on: reports.at(-1)?.endsOn })
  })
})

test.each([1, 0.5])(
  'who joins half-way through a term has the first review half-way through the next (R46, at %d)',
  (fte) => {
    const [first, second] = planReports(partTimeSince('2025-11-05', fte), CALENDARS).reports
    expect(first).toMatchObject({
      startsOn: '2025-11-05',
      endsOn: '2026-02-13',
      schoolTerm: 'spring',
    })
    expect(second).toMatchObject({ startsOn: '2026-02-23', endsOn: '2026-07-21' })
  },
)

test('a review and an assessment in one term leave only the assessment (R47)', () => {
  const inAutumn2026 = planReports(partTimeSince('2025-09-03', 0.8), CALENDARS).reports.filter(
    ({ schoolTerm, schoolYear }) => schoolTerm === 'autumn' && schoolYear === '2026/27',
  )
  expect(inAutumn2026.map(({ assessment }) => assessment)).toEqual(['first'])
})

test('a review just before an assessment is left out, even across a holiday', () => {
  const threeDaysLate = fullTimeSince('2025-09-08')
  expect(kindsOf(threeDaysLate).slice(0, 4)).toEqual([
    'progress-review',
    'progress-review',
    'first',
    'progress-review',
  ])
})

test('a report in a term that is not published yet says that it is an estimate', () => {
  const { reports } = planReports(fullTimeSince('2026-09-01'), CALENDARS)
  expect(reports.map(({ isEstimate }) => isEstimate)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ])
  expect(reports[3]?.steps.map(({ says }) => says)).toContain(
    'The school has not published this term yet: it is taken to be as in the last year.',
  )
})

test('reduced to one term: only the final assessment (R39)', () => {
  const reduction = { grounds: 'experience', termsToServe: 1, ectAgreed: true } as const
  const { reports } = planReports(fullTimeSince('2026-09-01', { reduction }), CALENDARS)
  expect(reports.map(({ assessment }) => assessment)).toEqual(['final'])
})

test('a part-timer whose induction ends early has the final assessment then (R40)', () => {
  const reduction = { grounds: 'part-time', endsOn: '2027-07-31', ectAgreed: true } as const
  const half = induction([contract('2025-09-03', { fte: 0.5 })], { reduction })
  const { reports } = planReports(half, CALENDARS)
  expect(reports).toHaveLength(6)
  expect(reports.at(-1)).toMatchObject({ assessment: 'final', endsOn: '2027-07-21' })
})

describe('leaving', () => {
  test('after a term and before the next formal assessment: an interim assessment (R58)', () => {
    const one = induction([contract('2026-01-05', { endsOn: '2026-10-09' })])
    const { reports, ending } = planReports(one, CALENDARS)
    expect(reports.map(({ kind }) => kind)).toEqual([
      'progress-review',
      'progress-review',
      'interim-assessment',
    ])
    expect(reports.at(-1)).toMatchObject({ startsOn: '2026-09-01', dueOn: '2026-10-09' })
    expect(ending).toEqual({ how: 'leaves', on: '2026-10-09' })
  })

  test('D19 Sol, before a term is over: no report at all', () => {
    const sol = induction([contract('2026-09-01', { endsOn: '2026-10-23' })])
    expect(planReports(sol, CALENDARS)).toEqual({
      reports: [],
      ending: { how: 'leaves', on: '2026-10-23' },
    })
  })

  test('two schools on one day: one interim assessment', () => {
    const endsOn = '2026-03-27'
    const atTwo = induction([
      contract('2025-09-03', { fte: 0.4, endsOn }),
      contract('2025-09-03', { fte: 0.4, endsOn, schoolId: 'larkmere' }),
    ])
    expect(kindsOf(atTwo)).toEqual(['progress-review', 'interim-assessment'])
  })

  test('for another school: the interim ends the time at the first one, and the rest goes on (R61)', () => {
    const moves = induction([
      contract('2025-09-03', { endsOn: '2026-08-31' }),
      contract('2026-09-01', { schoolId: 'larkmere', fte: 0.5 }),
    ])
    const early = induction([
      contract('2025-09-03', { endsOn: '2026-04-12' }),
      contract('2026-04-13', { schoolId: 'larkmere' }),
    ])
    expect(kindsOf(moves).slice(0, 3)).toEqual(['progress-review', 'progress-review', 'first'])
    expect(kindsOf(early).slice(0, 3)).toEqual(['progress-review', 'interim-assessment', 'first'])
  })
})

test('a report belongs to a school where the ECT still is', () => {
  const one = induction([
    contract('2025-09-03', { fte: 0.5 }),
    contract('2025-09-03', { fte: 0.5, schoolId: 'larkmere', endsOn: '2026-03-27' }),
  ])
  const other = induction(one.contracts.toReversed())
  for (const each of [one, other]) {
    expect(planReports(each, CALENDARS).reports[3]?.schoolId).toBe('stonebeck')
  }
})

describe('who is away when a report is due', () => {
  test('has it on the first day back (R48)', () => {
    const absences = [
      { kind: 'sickness', startsOn: '2026-12-07', endsOn: '2026-12-14', days: 6 },
    ] as const
    const [review] = planReports(fullTimeSince('2026-09-01', { absences }), CALENDARS).reports
    expect(review?.dueOn).toBe('2026-12-15')
    expect(review?.steps.at(-1)).toEqual({
      says: 'The ECT is away when it is due, so it waits for their return.',
      on: '2026-12-15',
      source: 'SG-2024-04 para 2.49',
    })
  })

  test('on maternity leave has it on return, and the assessment waits for the choice (R68)', () => {
    const maternity = { kind: 'maternity', startsOn: '2026-06-01', endsOn: '2026-12-31' } as const
    const one = fullTimeSince('2025-09-03', { statutoryLeave: [{ ...maternity, days: 110 }] })
    const assessment = planReports(one, CALENDARS).reports[2]
    expect(assessment).toMatchObject({ assessment: 'first', dueOn: '2027-01-04' })
    expect(assessment?.steps.map(({ says }) => says)).toContain(
      'It waits for the ECT to choose on 37 days of statutory leave.',
    )
  })

  test('has it after both of two absences in a row', () => {
    const absences = [
      { kind: 'sickness', startsOn: '2026-12-07', endsOn: '2026-12-11', days: 5 },
      { kind: 'other', startsOn: '2026-12-14', endsOn: '2026-12-15', days: 2 },
    ] as const
    const one = fullTimeSince('2026-09-01', { absences })
    expect(planReports(one, CALENDARS).reports[0]?.dueOn).toBe('2026-12-16')
  })

  test('keeps the day where only a total of days is known', () => {
    const one = fullTimeSince('2025-09-03', { absences: [absentFor(20)] })
    expect(planReports(one, CALENDARS).reports[0]?.dueOn).toBe('2025-12-12')
  })
})

test('an appropriate body’s fixed day stands for periods that end with the term, not for others', () => {
  const fixedDueDates = (['spring', 'autumn'] as const).map((schoolTerm) => ({
    kind: 'progress-review' as const,
    schoolYear: schoolTerm === 'autumn' ? '2026/27' : '2025/26',
    schoolTerm,
    dueOn: schoolTerm === 'autumn' ? ('2026-12-18' as const) : ('2026-03-20' as const),
  }))
  const reportDates = { ...DEFAULT_PLANNING.reportDates, fixedDueDates }
  const settings = { ...DEFAULT_PLANNING, reportDates }
  const due = (one: Induction) => planReports(one, CALENDARS, [], settings).reports[0]?.dueOn
  expect(due(fullTimeSince('2026-09-01'))).toBe('2026-12-18')
  expect(due(fullTimeSince('2025-11-05'))).toBe('2026-02-06')
})

function termOfReport({ schoolTerm, schoolYear }: PlannedReport): string {
  return `${schoolTerm} ${schoolYear}`
}

function kindsOf(one: Induction): readonly string[] {
  return planReports(one, CALENDARS).reports.map(({ assessment, kind }) => assessment ?? kind)
}

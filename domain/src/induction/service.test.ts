import { describe, expect, test } from '@jest/globals'
import { assert, constantFrom, integer, property } from 'fast-check'

import { addDays } from '../calendar.ts'
import { countedTerms } from '../countedTerms.ts'
import { asNumber, compare, exactly, type Fraction, fraction } from '../fraction.ts'
import { ENGLAND_2021_TO_2027 } from '../testing/englandTerms.ts'
import { CALENDARS, contract, induction } from '../testing/inductions.ts'
import type { Induction } from './induction.ts'
import { calendarTermEnd, servedOn, serviceOf, termsServedWithin } from './service.ts'

const ALWAYS = { startsOn: '2021-01-01', endsOn: '2039-12-31' } as const
const terms = countedTerms(ENGLAND_2021_TO_2027)
const schoolDays = terms.flatMap(({ days }) => days)

describe('terms served (DATES O24, oracles.json "service")', () => {
  test.each([
    [
      '2.5 terms full-time',
      1,
      '2025-09-03',
      '2026-06-04',
      'half of a summer of 66 days is 33',
      2.5,
    ],
    ['2.5 calendar terms at 0.5', 0.5, '2025-09-03', '2026-06-04', '', 1.25],
    ['12 calendar terms at 0.5', 0.5, '2022-09-01', '2026-07-21', '', 6],
    ['6 calendar terms full-time', 1, '2024-09-03', '2026-07-21', '', 6],
    [
      'one calendar term at 0.2',
      0.2,
      '2026-09-01',
      '2026-12-18',
      'R34: no whole FTE term needed',
      0.2,
    ],
    ['most of a term (D19, R36)', 1, '2026-09-01', '2026-10-23', 'nothing counts', 0],
    ['a day short of a term', 1, '2026-09-01', '2026-12-17', 'nothing counts', 0],
  ] as const)('%s', (_pattern, fte, startsOn, endsOn, _why, served) => {
    const one = induction([contract(startsOn, { fte, endsOn })])
    expect(termsServedWithin(serviceOf(one, CALENDARS), ALWAYS)).toEqual(exactly(served))
  })

  test('a term counts from two halves at one school, but not from half at each of two (R34, R42)', () => {
    expect(allOf(changeOfContract('stonebeck'))).toEqual(fraction(1))
    expect(allOf(changeOfContract('larkmere'))).toEqual(fraction(0))
  })

  test('contracts at two schools at once are added up (R42), to full-time at most', () => {
    expect(allOf(atTwoSchools(0.4))).toEqual(fraction(4, 5))
    expect(allOf(atTwoSchools(0.9))).toEqual(fraction(1))
  })

  test('of two at once, one that lasts less than a term adds nothing (R42)', () => {
    const brief = contract('2026-09-01', { fte: 0.4, schoolId: 'larkmere', endsOn: '2026-11-20' })
    const beside = induction([contract('2026-09-01', { fte: 0.4, endsOn: '2026-12-18' }), brief])
    expect(allOf(beside)).toEqual(fraction(2, 5))
  })

  test('a change of hours is added up term by term (DATES 3.6)', () => {
    const changed = induction([
      contract('2025-09-03', { fte: 0.6, endsOn: '2025-12-31' }),
      contract('2026-01-01', { fte: 1, endsOn: '2026-03-27' }),
    ])
    expect(termsServedWithin(serviceOf(changed, CALENDARS), ALWAYS)).toEqual(fraction(8, 5))
  })
})

describe('the day on which terms have been served', () => {
  test.each([
    [1, '2026-09-01', 1, '2026-12-18'],
    [1, '2026-09-01', 3, '2027-07-21'],
    [0.6, '2025-09-03', 3, '2027-03-25'],
    [0.5, '2025-09-03', 3, '2027-07-21'],
  ] as const)('%d since %s: %d on %s', (fte, startsOn, count, day) => {
    const service = serviceOf(induction([contract(startsOn, { fte })]), CALENDARS)
    expect(servedOn(service, startsOn, fraction(count))).toBe(day)
  })

  test('two schools at once get there together', () => {
    const both = induction([
      contract('2026-09-01', { fte: 0.5 }),
      contract('2026-09-01', { fte: 0.5, schoolId: 'larkmere' }),
    ])
    expect(servedOn(serviceOf(both, CALENDARS), '2026-09-01', fraction(1))).toBe('2026-12-18')
  })

  test('is not known when the contract ends before', () => {
    const short = induction([contract('2025-09-03', { endsOn: '2026-07-21' })])
    expect(servedOn(serviceOf(short, CALENDARS), '2025-09-03', fraction(6))).toBeUndefined()
  })
})

describe('for any contract', () => {
  const place = integer({ min: 0, max: schoolDays.length - 401 })
  const length = integer({ min: 80, max: 400 })
  const fte = constantFrom(0.2, 0.3846, 0.5, 0.6, 0.8, 1)
  const dayAt = (n: number) => schoolDays[n] ?? '2026-09-01'

  test('terms served never exceed the calendar', () => {
    assert(
      property(place, length, fte, (from, days, share) => {
        const range = { startsOn: dayAt(from), endsOn: dayAt(from + days) }
        const part = induction([contract(range.startsOn, { fte: share, endsOn: range.endsOn })])
        const whole = induction([contract(range.startsOn, { endsOn: range.endsOn })])
        const [served, calendar] = [part, whole].map((one) =>
          asNumber(termsServedWithin(serviceOf(one, CALENDARS), ALWAYS)),
        )
        const touched = terms.filter(
          (term) => term.startsOn <= range.endsOn && range.startsOn <= term.endsOn,
        )
        expect(served).toBeLessThanOrEqual(calendar ?? 0)
        expect(calendar).toBeLessThanOrEqual(touched.length)
      }),
    )
  })

  test('splitting it in two never changes the total', () => {
    assert(
      property(place, length, fte, integer({ min: 1, max: 79 }), (from, days, share, at) => {
        const [startsOn, endsOn, splitOn] = [dayAt(from), dayAt(from + days), dayAt(from + at)]
        const one = induction([contract(startsOn, { fte: share, endsOn })])
        const two = induction([
          contract(startsOn, { fte: share, endsOn: addDays(splitOn, -1) }),
          contract(splitOn, { fte: share, endsOn }),
        ])
        const [served, again] = [one, two].map((each) => serviceOf(each, CALENDARS))
        expect(termsServedWithin(again ?? [], ALWAYS)).toEqual(
          termsServedWithin(served ?? [], ALWAYS),
        )
      }),
    )
  })

  test('nor beside another one at a second school, and together they are full-time at most', () => {
    assert(
      property(place, length, fte, fte, integer({ min: 1, max: 79 }), (from, days, a, b, at) => {
        const [startsOn, endsOn, splitOn] = [dayAt(from), dayAt(from + days), dayAt(from + at)]
        const beside = contract(startsOn, { schoolId: 'larkmere', fte: b, endsOn })
        const whole = contract(startsOn, { fte: a, endsOn })
        const [first, second] = [
          { ...whole, endsOn: addDays(splitOn, -1) },
          { ...whole, startsOn: splitOn },
        ] as const
        const served = allOf(induction([whole, beside]))
        expect(allOf(induction([first, beside, second]))).toEqual(served)
        const alone = contract(startsOn, { fte: 1, endsOn })
        expect(compare(served, allOf(induction([alone])))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('the day found is the first by which the terms are served', () => {
    assert(
      property(place, fte, integer({ min: 1, max: 300 }), (from, share, hundredths) => {
        const startsOn = dayAt(from)
        const service = serviceOf(induction([contract(startsOn, { fte: share })]), CALENDARS)
        const day = servedOn(service, startsOn, fraction(hundredths, 100))
        if (day === undefined) return
        const by = (endsOn: typeof day) =>
          asNumber(termsServedWithin(service, { startsOn, endsOn }))
        expect(by(day)).toBeGreaterThanOrEqual(hundredths / 100)
        expect(by(addDays(day, -1))).toBeLessThan(hundredths / 100)
      }),
    )
  })
})

test('two school years are over at the end of the sixth calendar term (R40)', () => {
  expect(calendarTermEnd('2025-09-03', 6, ENGLAND_2021_TO_2027)).toBe('2027-07-21')
})

function allOf(one: Induction): Fraction {
  return termsServedWithin(serviceOf(one, CALENDARS), ALWAYS)
}

function changeOfContract(schoolId: string): Induction {
  return induction([
    contract('2026-09-01', { endsOn: '2026-10-23' }),
    contract('2026-11-02', { endsOn: '2026-12-18', schoolId }),
  ])
}

function atTwoSchools(fteAtTheOther: number): Induction {
  return induction([
    contract('2026-09-01', { fte: 0.4, endsOn: '2026-12-18' }),
    contract('2026-09-01', { fte: fteAtTheOther, schoolId: 'larkmere', endsOn: '2026-12-18' }),
  ])
}

import { describe, expect, test } from '@jest/globals'

import { calendarFaults } from './calendarFaults.ts'
import { schoolDays, type SchoolTerm } from './schoolCalendar.ts'
import { ENGLAND_2021_TO_2027, PUBLISHED_TERMS } from './testing/englandTerms.ts'
import { autumn2026 } from './testing/stonebeck.ts'
import { daysServed } from './schedule/daysServed.ts'

describe('published terms of England (TEST-DATA 6.3)', () => {
  test('have no faults', () => {
    expect(calendarFaults(ENGLAND_2021_TO_2027)).toEqual([])
  })

  test.each(PUBLISHED_TERMS)('%s %s has its days', (_y, _n, startsOn, endsOn, _f, _t, all, h1) => {
    expect(schoolDays({ startsOn, endsOn }, ENGLAND_2021_TO_2027)).toBe(all)
    expect(daysServed({ startsOn, endsOn }, ENGLAND_2021_TO_2027)).toBe(h1)
  })
})

describe('a calendar is refused', () => {
  const spring: SchoolTerm = {
    name: 'spring',
    schoolYear: '2026/27',
    startsOn: '2027-01-04',
    endsOn: '2027-03-25',
    closures: [],
  }
  test.each<[string, readonly SchoolTerm[], string, string]>([
    [
      'when a day does not exist',
      [{ ...autumn2026, endsOn: '2026-11-31' }],
      'date-does-not-exist',
      'terms[0].endsOn',
    ],
    [
      'when a training day does not exist',
      [{ ...autumn2026, trainingDays: ['2026-02-30'] }],
      'date-does-not-exist',
      'terms[0].trainingDays[0]',
    ],
    [
      'when a term ends before it starts',
      [{ ...autumn2026, endsOn: '2026-08-01' }],
      'term-ends-before-it-starts',
      'terms[0].endsOn',
    ],
    [
      'when terms are out of order',
      [spring, autumn2026],
      'terms-out-of-order',
      'terms[1].startsOn',
    ],
    [
      'when terms overlap',
      [autumn2026, { ...spring, startsOn: '2026-12-18' }],
      'terms-overlap',
      'terms[1].startsOn',
    ],
    [
      'when half-term lies outside its term',
      [{ ...autumn2026, closures: [{ startsOn: '2026-12-17', endsOn: '2026-12-21' }] }],
      'closure-outside-term',
      'terms[0].closures[0]',
    ],
    [
      'when half-term ends before it starts',
      [{ ...autumn2026, closures: [{ startsOn: '2026-10-30', endsOn: '2026-10-26' }] }],
      'closure-ends-before-it-starts',
      'terms[0].closures[0].endsOn',
    ],
    [
      'when a training day falls in half-term',
      [{ ...autumn2026, trainingDays: ['2026-10-27'] }],
      'training-day-not-worked',
      'terms[0].trainingDays[0]',
    ],
  ])('%s', (_why, terms, code, field) => {
    const { bankHolidays } = ENGLAND_2021_TO_2027
    expect(calendarFaults({ terms, bankHolidays })).toMatchObject([{ code, field }])
  })
})

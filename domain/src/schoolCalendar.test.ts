import { describe, expect, test } from '@jest/globals'

import { calendarOf, isSchoolDay, schoolDays } from './schoolCalendar.ts'
import { TERMS_2021_TO_2027 } from './testing/englandTerms.ts'
import { stonebeck } from './testing/stonebeck.ts'

const { calendar } = stonebeck

describe('whether teachers work', () => {
  test.each([
    ['2026-09-01', true, 'the first day of term, though it is for training'],
    ['2026-12-18', true, 'the last day of term'],
    ['2026-12-19', false, 'the day after it'],
    ['2026-08-31', false, 'a bank holiday before it'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-10-26', false, 'the first day of half-term'],
    ['2026-10-30', false, 'the last day of half-term'],
    ['2026-11-02', true, 'the Monday after half-term'],
  ] as const)('%s: %s, %s', (date, works, _why) => {
    expect(isSchoolDay(date, calendar)).toBe(works)
  })

  test('a bank holiday inside a term is none', () => {
    const withHoliday = { ...calendar, bankHolidays: ['2026-09-21'] as const }
    expect(isSchoolDay('2026-09-21', withHoliday)).toBe(false)
  })
})

test('a school has its own terms in the years that it publishes, and the default in the others', () => {
  const byDefault = { ...calendar, terms: TERMS_2021_TO_2027 }
  const [autumn, ...rest] = TERMS_2021_TO_2027.filter(({ schoolYear }) => schoolYear === '2026/27')
  if (!autumn) throw new Error('2026/27 has an autumn')
  const laterStart = { ...autumn, startsOn: '2026-09-03' as const }
  const own = calendarOf([laterStart, ...rest], byDefault)
  const autumnOf = (year: string) =>
    own.terms.find(({ name, schoolYear }) => name === 'autumn' && schoolYear === year)
  expect(autumnOf('2026/27')?.startsOn).toBe('2026-09-03')
  expect(autumnOf('2025/26')?.startsOn).toBe('2025-09-03')
  expect(own.terms.map(({ startsOn }) => startsOn)).toEqual(
    own.terms.map(({ startsOn }) => startsOn).toSorted(),
  )
  expect(own.terms).toHaveLength(TERMS_2021_TO_2027.length)
})

test('a training day is a day like any other for the ECT', () => {
  const terms = calendar.terms.map((term) => ({ ...term, trainingDays: ['2026-09-01'] as const }))
  expect(schoolDays({ startsOn: '2026-09-01', endsOn: '2026-12-18' }, { ...calendar, terms })).toBe(
    74,
  )
})

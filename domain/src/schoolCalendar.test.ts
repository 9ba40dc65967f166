import { describe, expect, test } from '@jest/globals'

import { isSchoolDay, termNamed } from './schoolCalendar.ts'
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

test('a term is found by its name in its own school year', () => {
  expect(termNamed(calendar, 'autumn', '2026/27')?.startsOn).toBe('2026-09-01')
  expect(termNamed(calendar, 'autumn', '2025/26')).toBeUndefined()
  expect(termNamed(calendar, 'spring', '2026/27')).toBeUndefined()
})

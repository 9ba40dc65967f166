import { describe, expect, test } from '@jest/globals'

import { weekday } from './calendar.ts'
import {
  countedTerms,
  daysWithin,
  placeOf,
  schoolDayOnOrBefore,
  termOnOrAfter,
} from './countedTerms.ts'
import { ENGLAND_2021_TO_2027, PUBLISHED_TERMS } from './testing/englandTerms.ts'

const terms = countedTerms(ENGLAND_2021_TO_2027)

describe('terms with their days', () => {
  test('have as many days as are published (TEST-DATA 6.3)', () => {
    expect(terms.filter(({ isEstimate }) => !isEstimate).map(({ days }) => days.length)).toEqual(
      PUBLISHED_TERMS.map(([, , , , , , days]) => days),
    )
  })

  test('go on for twelve estimated years like the last one, on the same weekdays', () => {
    const estimated = terms.filter(({ isEstimate }) => isEstimate)
    expect(estimated).toHaveLength(36)
    expect(estimated.slice(0, 3)).toMatchObject([
      { schoolYear: '2027/28', name: 'autumn', startsOn: '2027-08-31', isEstimate: true },
      { schoolYear: '2027/28', name: 'spring', endsOn: '2028-03-23' },
      { schoolYear: '2027/28', name: 'summer' },
    ])
    expect(new Set(estimated.map(({ startsOn }) => weekday(startsOn)))).toEqual(new Set([1, 2]))
    expect(estimated.at(-1)?.schoolYear).toBe('2038/39')
    expect(terms.map(({ startsOn }) => startsOn)).toEqual(
      terms.map(({ startsOn }) => startsOn).toSorted(),
    )
  })

  test('fill up a year of which only the autumn is published', () => {
    const terms2026 = ENGLAND_2021_TO_2027.terms.slice(0, -2)
    const filled = countedTerms({ ...ENGLAND_2021_TO_2027, terms: terms2026 })
    expect(
      filled
        .filter(({ schoolYear }) => schoolYear === '2026/27')
        .map(({ name, isEstimate }) => [name, isEstimate]),
    ).toEqual([
      ['autumn', false],
      ['spring', true],
      ['summer', true],
    ])
  })
})

test('days and terms are found by date', () => {
  const autumn = termOnOrAfter(terms, '2026-08-15')
  expect(autumn).toMatchObject({ name: 'autumn', schoolYear: '2026/27' })
  if (!autumn) throw new Error('there is an autumn')
  expect(daysWithin(autumn, { startsOn: '2026-09-01', endsOn: '2026-12-18' })).toBe(74)
  expect(daysWithin(autumn, { startsOn: '2026-10-24', endsOn: '2026-11-01' })).toBe(0)
  expect(daysWithin(autumn, { startsOn: '2026-12-18', endsOn: '2026-12-01' })).toBe(0)
  expect(placeOf(autumn.days, '2027-01-01')).toBe(74)
})

test.each([
  ['2026-08-31', '2026-07-21', 'in the summer holidays'],
  ['2026-11-01', '2026-10-23', 'at the end of half-term'],
  ['2026-09-01', '2026-09-01', 'on a school day'],
  ['2020-09-01', '2020-09-01', 'before all that is known'],
] as const)('the last school day up to %s is %s (%s)', (date, day, _why) => {
  expect(schoolDayOnOrBefore(terms, date)).toBe(day)
})

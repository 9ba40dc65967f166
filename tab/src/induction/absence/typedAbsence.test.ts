import { expect, test } from '@jest/globals'

import { absenceTyped, errorsIn, NOTHING_TYPED } from './typedAbsence.ts'

const oneWeek = { ...NOTHING_TYPED, startsOn: '2026-11-02', endsOn: '2026-11-06' }

test.each([
  ['5', 5],
  ['4.5', 4.5],
  ['4,5', 4.5],
  ['½', 0.5],
  [' 2½ ', 2.5],
])('%j is read as %d days', (days, read) => {
  expect(absenceTyped({ ...oneWeek, days })).toMatchObject({ days: read })
})

test.each(['', '0', '0.3', 'two', '-1', '1e2'])('%j is not a number of half days', (days) => {
  expect(absenceTyped({ ...oneWeek, days })).toBeUndefined()
  expect(errorsIn({ ...oneWeek, days })).toEqual({ days: 'Enter the days in halves, such as 2.5.' })
})

test('each field that is missing says what to do', () => {
  expect(Object.keys(errorsIn(NOTHING_TYPED))).toEqual(['startsOn', 'endsOn', 'days'])
})

test('a day that does not exist is not a day', () => {
  expect(errorsIn({ ...oneWeek, days: '1', endsOn: '2026-11-31' })).toHaveProperty('endsOn')
})

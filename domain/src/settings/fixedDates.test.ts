import { expect, test } from '@jest/globals'

import type { FixedDueDate } from '../schedule/reportDates.ts'
import { fixedDatesFault, inOrder, termsToFix } from './fixedDates.ts'

const autumn: FixedDueDate = {
  kind: 'progress-review',
  schoolYear: '2026/27',
  schoolTerm: 'autumn',
  dueOn: '2026-12-04',
}
const spring: FixedDueDate = { ...autumn, schoolTerm: 'spring', dueOn: '2027-03-12' }

test('days are fixed for the terms of this school year and the next', () => {
  const terms = termsToFix('2026-11-23').map(({ schoolYear, schoolTerm }) =>
    [schoolTerm, schoolYear].join(' '),
  )
  expect(terms[0]).toBe('autumn 2026/27')
  expect(terms.at(-1)).toBe('summer 2027/28')
  expect(termsToFix('2027-08-31')).toEqual(termsToFix('2026-11-23'))
})

test.each([
  [
    'two days for the same reports',
    [autumn, { ...autumn, dueOn: '2026-12-11' as const }],
    'one day only',
  ],
  ['a day in another school year', [{ ...autumn, dueOn: '2027-12-03' as const }], 'year 2026/27'],
])('%s are refused', (_, fixed, sentence) => {
  expect(fixedDatesFault(fixed)).toContain(sentence)
})

test('one day for each, in the order of the terms', () => {
  expect(fixedDatesFault([spring, autumn])).toBeUndefined()
  expect(inOrder([spring, autumn])).toEqual([autumn, spring])
})

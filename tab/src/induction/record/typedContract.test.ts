import { expect, test } from '@jest/globals'

import { contractTyped, errorsIn, nothingTyped, withDaysTyped } from './typedContract.ts'

const nothing = nothingTyped({
  schoolId: 'stonebeck',
  schoolName: 'Stonebeck Primary',
  type: 'permanent',
  fte: 1,
  daysPerWeek: 5,
  startsOn: '2026-09-01',
})

test('FTE follows the days a week, until somebody types another', () => {
  const three = withDaysTyped(nothing, '3')
  expect(three.fte).toBe('0.6')
  expect(withDaysTyped(three, '2,5').fte).toBe('0.5')
  expect(withDaysTyped({ ...three, fte: '0.55' }, '2').fte).toBe('0.55')
})

test('weekdays are sent in their order, and only when any are named', () => {
  const typed = { ...withDaysTyped(nothing, '3'), startsOn: '2027-01-04' }
  const hours = { schoolId: 'stonebeck', type: 'permanent', fte: 0.6, daysPerWeek: 3 }
  expect(contractTyped(typed)).toEqual({ ...hours, startsOn: '2027-01-04' })
  expect(contractTyped({ ...typed, weekdays: [5, 1, 2] })?.weekdays).toEqual([1, 2, 5])
})

test('what is missing or is no number is said at its field', () => {
  expect(contractTyped(nothing)).toBeUndefined()
  expect(
    errorsIn({ ...nothing, startsOn: '2027-01-04', daysPerWeek: 'three', fte: '0,6' }),
  ).toEqual({
    daysPerWeek: 'Enter the days a week, such as 3 or 2.5.',
  })
})

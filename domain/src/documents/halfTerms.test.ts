import { expect, test } from '@jest/globals'

import { inductionRecord } from '../testing/inductionRecords.ts'
import { stonebeck } from '../testing/stonebeck.ts'
import { halfTermInWords, observedHalfTerms } from './halfTerms.ts'

const calendars = new Map([[stonebeck.id, stonebeck.calendar]])

function asOn(
  today: Parameters<typeof observedHalfTerms>[2]['today'],
  ...observed: Parameters<typeof observedHalfTerms>[2]['observed']
) {
  return observedHalfTerms(inductionRecord(), calendars, { today, observed }).map(
    (half) => `${halfTermInWords(half)}: ${half.observedOn.length}${half.isOver ? ', over' : ''}`,
  )
}

test('each half term served so far says whether a lesson was observed in it', () => {
  expect(asOn('2026-11-23', '2026-09-24', '2026-11-12', '2026-10-02')).toEqual([
    'Autumn 2026, first half: 2, over',
    'Autumn 2026, second half: 1',
  ])
  expect(asOn('2027-01-04', '2026-09-24')).toEqual([
    'Autumn 2026, first half: 1, over',
    'Autumn 2026, second half: 0, over',
    'Spring 2027, first half: 0',
  ])
})

test('in the half-term break the half before is over and none has begun', () => {
  expect(asOn('2026-10-28')).toEqual(['Autumn 2026, first half: 0, over'])
})

test('after the last day at a school no more half terms are counted', () => {
  const [contract] = inductionRecord().contracts
  if (!contract) throw new RangeError('there is a contract')
  const left = inductionRecord({ contracts: [{ ...contract, endsOn: '2026-10-16' }] })
  const halves = observedHalfTerms(left, calendars, { today: '2027-02-01', observed: [] })
  expect(halves.map(halfTermInWords)).toEqual(['Autumn 2026, first half'])
})

test('a term without a break in its middle is one', () => {
  const calendar = {
    ...stonebeck.calendar,
    terms: stonebeck.calendar.terms.map((term) => ({ ...term, closures: [] })),
  }
  const halves = observedHalfTerms(inductionRecord(), new Map([[stonebeck.id, calendar]]), {
    today: '2026-11-23',
    observed: ['2026-10-28'],
  })
  expect(halves.map((half) => [halfTermInWords(half), half.observedOn])).toEqual([
    ['Autumn 2026', ['2026-10-28']],
  ])
})

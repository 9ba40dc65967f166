import { expect, test } from '@jest/globals'

import { dueInWords, kindInWords, standingInWords, termInWords } from './periodInWords.ts'

test.each([
  [{ kind: 'progress-review' }, 'Progress review'],
  [{ kind: 'formal-assessment', assessment: 'first' }, 'First formal assessment'],
  [{ kind: 'formal-assessment', assessment: 'final' }, 'Final formal assessment'],
  [{ kind: 'interim-assessment' }, 'Interim assessment'],
] as const)('a period of %j is called by what is written in it', (period, words) => {
  expect(kindInWords(period)).toBe(words)
})

test('the spring term of 2026/27 is the one that people call spring 2027', () => {
  expect(termInWords({ schoolTerm: 'spring', endsOn: '2027-03-25' })).toBe('Spring 2027')
})

test('what is planned in a term that is not published says that it is an estimate', () => {
  expect(standingInWords({ standing: 'planned', isEstimate: true })).toBe('Estimate')
  expect(standingInWords({ standing: 'planned', isEstimate: false })).toBe('Planned')
})

test('a report that was signed elsewhere is not called open', () => {
  expect(standingInWords({ standing: 'signed-before', isEstimate: false })).toBe('Signed before')
})

test('a report that should have been written and is not here yet says how late it is', () => {
  const late = dueInWords({ standing: 'planned' }, '2026-10-11', '2026-11-23')
  expect(late).toBe('Due 11 October 2026, 43 days late')
  const inTime = dueInWords({ standing: 'planned' }, '2026-12-11', '2026-11-23')
  expect(inTime).toBe('Due 11 December 2026')
})

import { expect, test } from '@jest/globals'

import { kindInWords, standingInWords, termInWords } from './periodInWords.ts'

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

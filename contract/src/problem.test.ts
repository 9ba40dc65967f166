import { expect, test } from '@jest/globals'

import { problemCode } from './problem.ts'

test('the code of a problem stands at the end of its type', () => {
  expect(problemCode({ type: '/problems/report-changed' })).toBe('report-changed')
  expect(problemCode({ type: 'https://induction.example/problems/fault' })).toBe('fault')
})

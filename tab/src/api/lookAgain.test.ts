import { expect, test } from '@jest/globals'

import { ApiProblem, ConnectionLost } from './apiProblem.ts'
import { lookAgain } from './lookAgain.ts'

const failed = (error: Error) => lookAgain({ state: { status: 'error', error } })
const answered = (status: number) =>
  new ApiProblem({ type: '/problems/any', title: 'No.', status, instance: '' })

test('what is shown is looked for again, sooner while the records are out of reach', () => {
  expect(lookAgain({ state: { status: 'success', error: null } })).toBe(15_000)
  expect(failed(new ConnectionLost())).toBe(3000)
  expect(failed(answered(503))).toBe(3000)
})

test.each([404, 403])('once the answer is %d, a page looks no more often than usual', (status) => {
  expect(failed(answered(status))).toBe(15_000)
})

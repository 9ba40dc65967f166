import { Problem, problemCode } from '@ect/contract/problem.ts'
import { Refusal, type RefusalCode, REFUSALS } from '@ect/usecases/refusal.ts'
import { describe, expect, test } from '@jest/globals'

import { problemReply } from './problem.ts'

const CODES = Object.keys(REFUSALS).filter(isCode)
const TRACE = '7f0d4c1e-0000-4000-8000-000000000001'

describe('a refusal', () => {
  test.each(CODES.map((code) => [code, REFUSALS[code]] as const))(
    '%s has a stable code, a status and its sentence',
    (code, sentence) => {
      const { status, jsonBody, headers } = problemReply(new Refusal(code), TRACE)
      const problem = Problem.parse(jsonBody)
      expect(problemCode(problem)).toBe(code)
      expect(problem).toMatchObject({ title: sentence, status, instance: TRACE })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(headers).toMatchObject({ 'content-type': 'application/problem+json' })
    },
  )

  test('for a while says when to come again', () => {
    for (const code of ['store-unavailable', 'microsoft-unavailable'] as const) {
      const reply = problemReply(new Refusal(code), TRACE)
      expect(reply).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
    }
  })

  test('cannot be made to look like another by what goes with it', () => {
    const details = { type: '/problems/other', status: 200, title: 'Fine', instance: 'mine' }
    expect(problemReply(new Refusal('not-found', details), TRACE)).toMatchObject({
      status: 404,
      jsonBody: { type: '/problems/not-found', status: 404, instance: TRACE },
    })
  })
})

test.each([new TypeError('Amara is not on track'), 'Amara is not on track', undefined])(
  'a fault of ours shows its trace id and nothing else: %#',
  (thrown) => {
    expect(problemReply(thrown, TRACE)).toMatchObject({ status: 500 })
    expect(problemReply(thrown, TRACE).jsonBody).toEqual({
      type: '/problems/fault',
      status: 500,
      title: 'Something went wrong on our side.',
      instance: TRACE,
    })
  },
)

function isCode(text: string): text is RefusalCode {
  return text in REFUSALS
}

import { getHomeContract } from '@ect/contract/getHome.ts'
import { expect, test } from '@jest/globals'

import { apiClient } from './apiClient.ts'
import { isWorthRetrying } from './apiProblem.ts'

interface Answer {
  readonly status: number
  readonly body: unknown
}

const home = {
  name: 'Marcus Ellery',
  today: '2026-11-23',
  parts: [],
  tasks: [],
  waiting: [],
  done: [],
  attention: [],
  appropriateBodies: [],
  selfReviews: [],
  settingsOf: [],
}
const expired = { status: 401, body: problem('not-signed-in', 401) }

/** An API that gives these answers in turn, and remembers the tokens that it was shown. */
function apiThatAnswers(...answers: readonly Answer[]) {
  const tokens: (string | undefined)[] = []
  let given = 0
  const fetch = async (_: string, { headers }: { headers: Readonly<Record<string, string>> }) => {
    const { status, body } = answers[tokens.length] ?? { status: 500, body: undefined }
    tokens.push(headers['authorization'])
    return { status, ok: status < 400, json: async () => body, blob: noBlob, headers: noHeaders }
  }
  const client = apiClient({
    baseUrl: 'https://api.example/api/',
    token: async () => `token ${(given += 1)}`,
    fetch,
  })
  return { client, tokens }
}

const noHeaders = { get: () => null }
const noBlob = () => Promise.reject(new Error('no file here'))

function problem(code: string, status: number) {
  return { type: `/problems/${code}`, title: 'No.', status, instance: 'trace' }
}

test('an expired token is replaced once, and the person notices nothing', async () => {
  const { client, tokens } = apiThatAnswers(expired, { status: 200, body: home })
  expect((await client.call(getHomeContract, {})).name).toBe('Marcus Ellery')
  expect(tokens).toEqual(['Bearer token 1', 'Bearer token 2'])
})

test('a refusal carries its code and its sentence', async () => {
  const { client } = apiThatAnswers({ status: 409, body: problem('too-early', 409) })
  await expect(client.call(getHomeContract, {})).rejects.toMatchObject({
    code: 'too-early',
    message: 'No.',
    isPassing: false,
  })
})

test('an answer that is no problem document is a passing fault', async () => {
  const { client } = apiThatAnswers({ status: 502, body: '<html>' })
  await expect(client.call(getHomeContract, {})).rejects.toMatchObject({
    code: 'fault',
    isPassing: true,
  })
})

test.each([
  { trouble: 'Teams gives no token', token: () => Promise.reject(new Error('no token')) },
  {
    trouble: 'the answer breaks off half-way',
    json: () => Promise.reject(new TypeError('network error')),
  },
])('when $trouble, the same command may be asked again', async ({ token, json }) => {
  const client = apiClient({
    baseUrl: 'https://api.example/api/',
    token: token ?? (async () => 'token'),
    fetch: async () => ({
      status: 200,
      ok: true,
      json: json ?? (async () => home),
      blob: noBlob,
      headers: noHeaders,
    }),
  })
  const thrown: unknown = await client.call(getHomeContract, {}).catch((error: unknown) => error)
  expect(isWorthRetrying(thrown)).toBe(true)
})

test.each([
  { network: 'is away', isOffline: true, words: 'Check your network' },
  { network: 'is there', isOffline: false, words: 'Teams could not sign you in' },
])('when Teams gives no token and the network $network, it says so', async (given) => {
  const client = apiClient({
    baseUrl: 'https://api.example/api/',
    token: () => Promise.reject(new Error('no token')),
    isOffline: () => given.isOffline,
    fetch: () => Promise.reject(new Error('not asked without a token')),
  })
  await expect(client.call(getHomeContract, {})).rejects.toThrow(given.words)
})

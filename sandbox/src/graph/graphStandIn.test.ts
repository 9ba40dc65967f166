import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JWTPayload } from 'jose'

import { restarted } from '../testing/testSandbox.ts'
import { codeIn, idIn } from './testing/askGraph.ts'
import { type GraphSandbox, graphSandbox, startGraphSandbox } from './testing/graphSandbox.ts'
import { DRIVE, EVENT } from './testing/graphSamples.ts'

let graph: GraphSandbox
beforeAll(async () => {
  graph = await startGraphSandbox()
})
afterAll(() => graph.stop())

describe('a token', () => {
  test.each([
    ['that is for our own API', () => graph.sandbox.ssoToken('marcus.ellery')],
    ['that is for the bot', () => graph.sandbox.botToken()],
    ['that is words', async () => 'let me in'],
    ['of another issuer', () => graphToken({ iss: 'https://sts.windows.net/other/' })],
    ['that has run out', () => graphToken({ exp: 1_700_000_000 })],
  ])('%s opens nothing', async (_, token) => {
    const reply = await graph.ask({ method: 'GET', url: '/v1.0/me', token: await token() })
    expect([reply.status, codeIn(reply)]).toEqual([401, 'InvalidAuthenticationToken'])
  })
})

test('a token of the right issuer opens what it is for', async () => {
  const token = await graphToken({})
  expect((await graph.ask({ method: 'GET', url: '/v1.0/me', token })).status).toBe(200)
})

describe('when it is told to fail', () => {
  test('one request fails, and the next one is answered', async () => {
    graph.sandbox.graph.failNext({
      method: 'GET',
      path: /\/me$/,
      status: 429,
      headers: { 'retry-after': '3' },
    })
    const me = { method: 'GET', url: '/v1.0/me', token: graph.marcus }
    expect((await graph.ask(me)).status).toBe(429)
    expect((await graph.ask(me)).status).toBe(200)
  })

  test('it stays away until it is told to come back; a visitor still sees the files', async () => {
    const me = { method: 'GET', url: '/v1.0/me', token: graph.marcus }
    graph.sandbox.graph.goAway(true)
    expect((await graph.ask(me)).status).toBe(503)
    expect((await graph.ask(me)).status).toBe(503)
    expect((await graph.ask({ method: 'GET', url: '/sandbox/files' })).status).toBe(200)
    graph.sandbox.graph.goAway(false)
    expect((await graph.ask(me)).status).toBe(200)
  })
})

test('what was kept is still there after a restart, and older tokens are still good', async () => {
  await graph.post('/v1.0/me/events', { ...EVENT, transactionId: 'kept' }, graph.marcus)
  const url = `${DRIVE}/${await graph.newFolder('kept')}:/v1.pdf:/content`
  const content = `${DRIVE}/${idIn(await graph.put(url, 'kept'))}/content`
  const meetings = graph.sandbox.graph.calendarOf('amara.whitcombe')
  const token = graph.app

  graph = await graphSandbox(await restarted(graph.sandbox))
  expect(graph.sandbox.graph.calendarOf('amara.whitcombe')).toEqual(meetings)
  expect((await graph.ask({ method: 'GET', url: content, token })).reply).toBe('kept')
})

function graphToken(overrides: JWTPayload): Promise<string> {
  const audience = { aud: 'https://graph.microsoft.com', scp: 'User.Read' }
  return graph.sandbox.ssoToken('marcus.ellery', { ...audience, ...overrides })
}

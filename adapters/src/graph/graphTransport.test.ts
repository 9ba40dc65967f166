import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { type RecordedGraph, startRecordedGraph } from '../testing/recordedGraph.ts'

let server: RecordedGraph
beforeAll(async () => {
  server = await startRecordedGraph(() => ({ status: 200, body: { id: 'me' } }))
})
afterAll(() => server.stop())

test('what is meant for Graph reaches the stand-in on this machine', async () => {
  const client = await server.graph.asApp('tenant')
  expect(await client.api('/me').get()).toEqual({ id: 'me' })
  expect(server.requests.at(-1)?.url).toBe('/v1.0/me')
})

test('what is meant for any other host stays on this machine', async () => {
  const client = await server.graph.asApp('tenant')
  const before = server.requests.length
  await expect(client.api('https://elsewhere.example/me').get()).rejects.toMatchObject({
    body: 'Error: Not sent: elsewhere.example is not Microsoft Graph.',
  })
  expect(server.requests).toHaveLength(before)
})

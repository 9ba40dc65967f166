import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { LANTERNFIELD } from '../people.ts'
import { appToken } from './testing/askGraph.ts'
import { type GraphSandbox, startGraphSandbox } from './testing/graphSandbox.ts'
import { MARCUS_OID, NOTIFICATION } from './testing/graphSamples.ts'

const FEED = `/v1.0/users/${MARCUS_OID}/teamwork/sendActivityNotification`

let graph: GraphSandbox
beforeAll(async () => {
  graph = await startGraphSandbox()
})
afterAll(() => graph.stop())

describe('the activity feed', () => {
  test('shows the line as the manifest words it, once however often it is sent', async () => {
    const before = lines().length
    expect((await graph.post(FEED, NOTIFICATION, graph.app)).status).toBe(204)
    expect((await graph.post(FEED, NOTIFICATION, graph.app)).status).toBe(204)
    expect(lines()).toHaveLength(before + 1)
    expect(lines()[0]).toMatchObject({
      activityType: 'reviewDue',
      text: expect.stringContaining('Amara Whitcombe can be written, due on 11 December 2026'),
      preview: 'Open it to write it.',
      webUrl: NOTIFICATION.topic.webUrl,
    })
  })

  test.each([
    ['a kind of notice that the manifest does not have', { activityType: 'outcome' }, 400],
    ['a template that is not filled in', { templateParameters: [] }, 400],
    ['a second line that is too long', { previewText: { content: 'x'.repeat(151) } }, 400],
    [
      'a link that leads out of Teams',
      { topic: { ...NOTIFICATION.topic, webUrl: 'https://x.example' } },
      400,
    ],
  ])('refuses %s', async (_, changes, status) => {
    const before = lines().length
    const body = { ...NOTIFICATION, ...changes, chainId: 8 }
    expect((await graph.post(FEED, body, graph.app)).status).toBe(status)
    expect(lines()).toHaveLength(before)
  })

  test('of someone in another tenant is not reached', async () => {
    const elsewhere = await appToken(graph.sandbox, { tenant: LANTERNFIELD })
    expect((await graph.post(FEED, NOTIFICATION, elsewhere)).status).toBe(404)
  })

  test('is closed to people', async () => {
    expect((await graph.post(FEED, NOTIFICATION, graph.marcus)).status).toBe(403)
  })
})

function lines() {
  return graph.sandbox.feed.of('marcus.ellery')
}

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { NOTICES } from '@ect/domain/report/outgoing.ts'
import { z } from 'zod'

import { NOTICE } from '../testing/graphSamples.ts'
import { OTHER_TENANT } from '../testing/identityProvider.ts'
import { bodyOf, type RecordedGraph, startRecordedGraph } from '../testing/recordedGraph.ts'
import { graphActivityFeed } from './graphActivityFeed.ts'

const APP = { teamsAppId: 'e0c70000-0000-4000-8000-00000000c001', tabOrigin: 'https://tab.example' }
const Sent = z.object({
  topic: z.object({ source: z.string(), value: z.string(), webUrl: z.string() }),
  activityType: z.string(),
  chainId: z.int(),
  previewText: z.object({ content: z.string() }),
  templateParameters: z.array(z.object({ name: z.string(), value: z.string() })),
})
const Manifest = z.object({
  activities: z.object({
    activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })),
  }),
})

let server: RecordedGraph
beforeAll(async () => {
  server = await startRecordedGraph(() => ({ status: 204 }))
})
afterAll(() => server.stop())

async function sentFor(changes: Partial<typeof NOTICE>) {
  await graphActivityFeed(server.graph, APP).notify({ ...NOTICE, ...changes })
  const request = server.requests.at(-1)
  if (!request) throw new Error('Nothing was sent.')
  return { url: request.url, ...Sent.parse(bodyOf(request)) }
}

test('a line leads to the report, in the feed of the person it is for', async () => {
  const { url, topic, activityType } = await sentFor({})
  expect(url).toBe(`/v1.0/users/${NOTICE.to.objectId}/teamwork/sendActivityNotification`)
  expect(activityType).toBe('reviewDue')
  expect(topic).toMatchObject({ source: 'text', value: 'Term 1 progress review' })
  const link = new URL(topic.webUrl)
  expect(link.origin + link.pathname).toBe(
    `https://teams.microsoft.com/l/entity/${APP.teamsAppId}/home`,
  )
  expect(link.searchParams.get('webUrl')).toBe(
    'https://tab.example/reports/lanternfield/amara-term-1',
  )
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
    subEntityId: 'reports/lanternfield/amara-term-1',
  })
})

test('a person of another tenant is told in their own tenant', async () => {
  await sentFor({ to: { ...NOTICE.to, tenantId: OTHER_TENANT } })
  expect(server.askedAs.at(-1)).toBe(OTHER_TENANT)
})

test('the same notice sent twice is one line; another notice is another', async () => {
  const first = await sentFor({})
  const again = await sentFor({})
  const another = await sentFor({ id: 'event-2.reviewDue.feed' })
  expect(again.chainId).toBe(first.chainId)
  expect(another.chainId).not.toBe(first.chainId)
})

describe.each(NOTICES)('%s', (notice) => {
  test('fills exactly the places that the manifest has for it', async () => {
    const manifest = Manifest.parse(JSON.parse(readFileSync('appPackage/manifest.json', 'utf8')))
    const { templateText } =
      manifest.activities.activityTypes.find(({ type }) => type === notice) ?? missing(notice)
    const places = [...templateText.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const { templateParameters } = await sentFor({ notice })
    expect(new Set(['actor', ...templateParameters.map(({ name }) => name)])).toEqual(
      new Set(places),
    )
  })

  test('has a second line that fits and tells no outcome', async () => {
    const { previewText } = await sentFor({ notice })
    expect(previewText.content.length).toBeLessThanOrEqual(150)
    expect(previewText.content).not.toMatch(/on track|satisf|accept|reject|concern|Amara/i)
  })
})

function missing(notice: string): never {
  throw new Error(`The manifest has no activity type ${notice}.`)
}

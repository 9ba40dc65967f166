import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { NOTICES } from '@ect/domain/report/outgoing.ts'
import { failureOf } from '@ect/usecases/failureOf.ts'
import { z } from 'zod'

import { NOTICE } from '../testing/graphSamples.ts'
import { OTHER_TENANT, TENANT } from '../testing/identityProvider.ts'
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

const Batch = z.object({
  requests: z.array(z.object({ id: z.string(), url: z.string(), body: z.unknown() })),
})

let server: RecordedGraph
beforeAll(async () => {
  server = await startRecordedGraph(({ bytes }) => answerEach(bytes, () => ({ status: 204 })))
})
afterAll(() => server.stop())

async function sentFor(changes: Partial<typeof NOTICE>) {
  await graphActivityFeed(server.graph, APP).notify({ ...NOTICE, ...changes })
  const [{ url, body } = missing('first')] = Batch.parse(bodyOf(lastRequest())).requests
  return { url, ...Sent.parse(body) }
}

function lastRequest() {
  const request = server.requests.at(-1)
  if (!request) throw new Error('Nothing was sent.')
  return request
}

test('a line leads to the report, in the feed of the person it is for', async () => {
  const { url, topic, activityType } = await sentFor({})
  expect(url).toBe(`/users/${NOTICE.to.objectId}/teamwork/sendActivityNotification`)
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

test('many at once are one line that leads Home and names no one', async () => {
  const notices = ['one', 'two', 'three'].map((id) => ({ ...NOTICE, id }))
  const digest = { id: 'one', to: NOTICE.to, notices }
  await graphActivityFeed(server.graph, APP).notifyOfDigest(digest)
  const [{ url, body } = missing('first')] = Batch.parse(bodyOf(lastRequest())).requests
  const line = Sent.parse(body)
  expect(url).toBe(`/users/${NOTICE.to.objectId}/teamwork/sendActivityNotification`)
  expect(line.activityType).toBe('digest')
  expect(line.templateParameters).toEqual([{ name: 'reportCount', value: '3' }])
  expect(new URL(line.topic.webUrl).searchParams.get('webUrl')).toBe('https://tab.example/')
  expect(JSON.stringify(line)).not.toContain('Amara')
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

describe('lines for many', () => {
  const people = Array.from({ length: 50 }, (_, n) => ({ ...NOTICE.to, objectId: `person-${n}` }))
  const STATUS: Readonly<Record<string, number>> = {
    'person-7': 403,
    'person-8': 429,
    'person-9': 400,
  }

  test('leave twenty at a time, and each is refused by itself', async () => {
    const graph = await startRecordedGraph(({ bytes }) =>
      answerEach(bytes, ({ url }) => ({
        status: STATUS[url.split('/')[2] ?? ''] ?? 204,
        headers: { 'Retry-After': '17' },
      })),
    )
    const feed = graphActivityFeed(graph.graph, APP)
    const told = await Promise.allSettled(people.map((to) => feed.notify({ ...NOTICE, to })))
    await graph.stop()
    const sizes = graph.requests.map((one) => Batch.parse(bodyOf(one)).requests.length)
    expect(sizes.toSorted((a, b) => b - a)).toEqual([20, 20, 10])
    const failures = told.flatMap((one, n) =>
      one.status === 'rejected' ? [[n, failureOf(one.reason)]] : [],
    )
    expect(failures).toEqual([
      [7, { kind: 'unreachable', retryAfterSeconds: 17 }],
      [8, { kind: 'away', retryAfterSeconds: 17 }],
      [9, { kind: 'fault', retryAfterSeconds: 17 }],
    ])
  })

  test('of two tenants never go together', async () => {
    server.askedAs.length = 0
    const feed = graphActivityFeed(server.graph, APP)
    await Promise.all(
      [TENANT, OTHER_TENANT].map((tenantId) =>
        feed.notify({ ...NOTICE, to: { ...NOTICE.to, tenantId } }),
      ),
    )
    expect(server.askedAs.toSorted()).toEqual([TENANT, OTHER_TENANT].toSorted())
  })
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
  throw new Error(`There is no ${notice}.`)
}

type Part = z.infer<typeof Batch>['requests'][number]

/** The last first: Graph promises no order. */
function answerEach(
  bytes: Buffer,
  answer: (part: Part) => { status: number; headers?: Record<string, string> },
) {
  const { requests } = Batch.parse(JSON.parse(bytes.toString()))
  const responses = requests.map((part) => ({ id: part.id, ...answer(part) })).toReversed()
  return { status: 200, body: { responses } }
}

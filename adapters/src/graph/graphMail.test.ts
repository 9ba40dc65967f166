import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { NOTICES } from '@ect/domain/report/outgoing.ts'
import { failureOf } from '@ect/usecases/failureOf.ts'
import { z } from 'zod'

import { NOTICE } from '../testing/graphSamples.ts'
import { OTHER_TENANT } from '../testing/identityProvider.ts'
import {
  bodyOf,
  graphError,
  type RecordedGraph,
  startRecordedGraph,
} from '../testing/recordedGraph.ts'
import type { ScriptedReply } from '../testing/recordingServer.ts'
import { graphMail } from './graphMail.ts'

const APP = { teamsAppId: 'e0c70000-0000-4000-8000-00000000c001', tabOrigin: 'https://tab.example' }
const MAILBOX = { tenantId: OTHER_TENANT, address: 'induction@lanternfield.example' }
const Sent = z.object({
  message: z.object({
    subject: z.string(),
    body: z.object({ contentType: z.string(), content: z.string() }),
    toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string() }) })),
    internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })),
  }),
  saveToSentItems: z.boolean(),
})

let server: RecordedGraph
let reply: ScriptedReply = { status: 202 }
beforeAll(async () => {
  server = await startRecordedGraph(() => reply)
})
afterAll(() => server.stop())

const send = (changes: Partial<typeof NOTICE> = {}) =>
  graphMail(server.graph, MAILBOX, APP).send({ ...NOTICE, ...changes })
const lastSent = () => {
  const request = server.requests.at(-1)
  if (!request) throw new Error('Nothing was sent.')
  return { url: request.url, ...Sent.parse(bodyOf(request)) }
}

test('an email goes from our mailbox, in its own tenant, to the person alone, with the id of the notice', async () => {
  await send()
  const { url, message, saveToSentItems } = lastSent()
  expect(url).toBe('/v1.0/users/induction%40lanternfield.example/sendMail')
  expect(server.askedAs.at(-1)).toBe(OTHER_TENANT)
  expect(message.toRecipients).toEqual([{ emailAddress: { address: NOTICE.to.email } }])
  expect(message.internetMessageHeaders).toEqual([{ name: 'x-ect-notice-id', value: NOTICE.id }])
  expect(saveToSentItems).toBe(false)
})

test.each([
  ['reviewDue', false, 'It can be written now. It is due on 11 December 2026.'],
  ['reportReminder', false, 'It is due on 11 December 2026. Open it'],
  ['reportReminder', true, 'It was due on 11 December 2026. Open it'],
] as const)(
  'an email of %s says whether its day is over (%s)',
  async (notice, isOverdue, words) => {
    await send({ notice, isOverdue })
    expect(lastSent().message.body.content).toContain(words)
  },
)

test('many at once are one email with a line for each, and where to see them', async () => {
  const notices = ['Amara Whitcombe', 'Bilal Harcastle', 'Chloe Penfold'].map((ectName) => ({
    ...NOTICE,
    ectName,
  }))
  const digest = { id: NOTICE.id, to: NOTICE.to, notices }
  await graphMail(server.graph, MAILBOX, APP).sendDigest(digest)
  const { subject, body, internetMessageHeaders } = lastSent().message
  expect(subject).toBe('ECT Induction: 3 reports')
  expect(
    body.content.match(/^- The Term 1 progress review of .+ Stonebeck Academy\. It can be /gm),
  ).toHaveLength(3)
  expect(body.content).toContain(encodeURIComponent('https://tab.example/'))
  expect(internetMessageHeaders).toEqual([{ name: 'x-ect-notice-id', value: NOTICE.id }])
})

test.each(NOTICES)('%s is plain words with a link, and no outcome', async (notice) => {
  await send({ notice })
  const { subject, body } = lastSent().message
  const about = notice === 'earlyAttention' ? 'Stonebeck Academy' : 'Amara Whitcombe'
  expect(subject).toBe(`ECT Induction: Term 1 progress review, ${about}`)
  expect(body.contentType).toBe('text')
  expect(body.content).toContain('Dear Marcus,')
  expect(body.content).toContain('https://teams.microsoft.com/l/entity/')
  expect(body.content).not.toMatch(/on track|satisf|accept|reject|concern/i)
})

test('an email about early attention names a school and nobody, also as one of many', async () => {
  const early = { ...NOTICE, notice: 'earlyAttention' } as const
  await send(early)
  expect(JSON.stringify(lastSent().message)).not.toContain('Amara')
  const digest = { id: NOTICE.id, to: NOTICE.to, notices: [early, early, early] }
  await graphMail(server.graph, MAILBOX, APP).sendDigest(digest)
  const { body } = lastSent().message
  expect(body.content).toContain('- The Term 1 progress review at Stonebeck Academy. It needs your')
  expect(body.content).not.toContain('Amara')
})

describe('an email that is refused', () => {
  test.each([
    [graphError(403, 'ErrorAccessDenied'), 'unreachable'],
    [graphError(400, 'ErrorInvalidRecipients'), 'fault'],
    [{ ...graphError(429, 'ApplicationThrottled'), headers: { 'retry-after': '60' } }, 'away'],
  ])('says how it is to be tried again', async (refused, kind) => {
    reply = refused
    const thrown: unknown = await send().catch((error: unknown) => error)
    reply = { status: 202 }
    expect(failureOf(thrown).kind).toBe(kind)
  })
})

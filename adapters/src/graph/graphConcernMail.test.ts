import { CONCERN_NOTICES } from '@ect/domain/concern/concern.ts'
import { concern } from '@ect/domain/testing/concerns.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { failureOf } from '@ect/usecases/failureOf.ts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
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
import { graphConcernMail } from './graphConcernMail.ts'

const APP = { teamsAppId: 'e0c70000-0000-4000-8000-00000000c001', tabOrigin: 'https://tab.example' }
const MAILBOX = { tenantId: OTHER_TENANT, address: 'induction@lanternfield.example' }
const Sent = z.object({
  message: z.object({
    subject: z.string(),
    body: z.object({ contentType: z.literal('text'), content: z.string() }),
    toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string() }) })),
    internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })),
  }),
  saveToSentItems: z.literal(false),
})

let server: RecordedGraph
let reply: ScriptedReply = { status: 202 }
beforeAll(async () => {
  server = await startRecordedGraph(() => reply)
})
afterAll(() => server.stop())

async function sent(notice: (typeof CONCERN_NOTICES)[number]) {
  const concernKey = { appropriateBodyId: lanternfield.id, concernId: concern().id }
  const id = `${concern().id}.${notice}.mail.${NOTICE.to.id}`
  const facts = { id, notice, to: NOTICE.to, concernKey }
  await graphConcernMail(server.graph, MAILBOX, APP).sendConcern(facts)
  const request = server.requests.at(-1)
  if (!request) throw new Error('Nothing was sent.')
  return { whole: JSON.stringify(bodyOf(request)), ...Sent.parse(bodyOf(request)).message }
}

test.each(CONCERN_NOTICES)(
  '%s goes to one mailbox, and nothing in it says that there is a concern: not its words, link or id',
  async (notice) => {
    const { whole, body, toRecipients } = await sent(notice)
    expect(toRecipients).toEqual([{ emailAddress: { address: NOTICE.to.email } }])
    expect(body.content).toContain('Dear Marcus,')
    expect(body.content).toContain('https://teams.microsoft.com/l/entity/')
    expect(decodeURIComponent(whole)).not.toMatch(/concern|worr|Amara|Whitcombe|Stonebeck A/i)
    expect(whole).not.toContain(concern().id)
  },
)

test('the ECT’s school reads in it no more than that something was answered', async () => {
  const { subject, body } = await sent('concernAnswered')
  expect(subject).toBe('ECT Induction: an answer for you in Teams')
  expect(body.content).toContain('there is an answer in Teams to something that you asked.')
  expect(body.content).not.toMatch(/contact|confiden|school/i)
})

test('the same notice again has the same id, so that a repeat can be told; another has another', async () => {
  const ids = [
    (await sent('concernRaised')).internetMessageHeaders,
    (await sent('concernRaised')).internetMessageHeaders,
    (await sent('concernAnswered')).internetMessageHeaders,
  ].map(([header]) => header?.value)
  expect(ids[0]).toBe(ids[1])
  expect(new Set(ids).size).toBe(2)
})

test('an email that is refused says how it is to be tried again', async () => {
  reply = { ...graphError(429, 'ApplicationThrottled'), headers: { 'retry-after': '60' } }
  const thrown: unknown = await sent('concernRaised').catch((error: unknown) => error)
  reply = { status: 202 }
  expect(failureOf(thrown)).toEqual({ kind: 'away', retryAfterSeconds: 60 })
})

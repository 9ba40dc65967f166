import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { APPS, LANTERNFIELD, STONEBECK } from '../people.ts'
import { askClient, stateOf } from '../testing/askClient.ts'
import { startTestBot, type TestBot } from '../testing/testBot.ts'
import { until } from '../testing/until.ts'
import { appToken, askGraph } from './testing/askGraph.ts'
import { type GraphSandbox, startGraphSandbox } from './testing/graphSandbox.ts'
import { inBatch, MAIL, MARCUS_OID, SEND_MAIL } from './testing/graphSamples.ts'

const AMARA_OID = '5c400000-0000-4000-9000-000000000002'
const INSTALLED = `/v1.0/users/${AMARA_OID}/teamwork/installedApps`

let graph: GraphSandbox
let bot: TestBot
beforeAll(async () => {
  graph = await startGraphSandbox()
  bot = await startTestBot(() => graph.sandbox)
})
afterAll(async () => {
  await bot.stop()
  await graph.stop()
})

const byMail = (mail: string) => `/v1.0/users?$filter=mail eq '${mail}'`

async function asked(url: string, tenant: string = STONEBECK) {
  const token = await appToken(graph.sandbox, { tenant })
  return graph.ask({ method: 'GET', url, token })
}

describe('a batch', () => {
  test('answers each of its requests by itself', async () => {
    const nobody = inBatch('2', '5c400000-0000-4000-9000-000000009999')
    const { status, reply } = await graph.post(
      '/v1.0/$batch',
      { requests: [inBatch('1'), nobody] },
      graph.app,
    )
    expect(status).toBe(200)
    expect(reply).toMatchObject({
      responses: [
        { id: '1', status: 204 },
        { id: '2', status: 404, body: { error: { code: 'NotFound' } } },
      ],
    })
  })

  test('may fail in one part, with what that part is asked to do', async () => {
    graph.sandbox.graph.failNext({
      method: 'POST',
      path: new RegExp(`${MARCUS_OID}/teamwork`),
      status: 429,
      headers: { 'retry-after': '9' },
    })
    const { reply } = await graph.post('/v1.0/$batch', { requests: [inBatch('1')] }, graph.app)
    expect(reply).toMatchObject({
      responses: [{ id: '1', status: 429, headers: { 'retry-after': '9' } }],
    })
  })
})

describe('the directory of a school', () => {
  test('names someone to the app by the address that they sign in with, in their own tenant only', async () => {
    const path = '/v1.0/users/Noor.Haddad@stonebeck.example'
    expect(await asked(path)).toMatchObject({ status: 200, reply: { displayName: 'Noor Haddad' } })
    expect((await asked(path, LANTERNFIELD)).status).toBe(404)
  })

  test('lists who has an address, and nobody for another', async () => {
    const { reply } = await asked(byMail('noor.haddad@stonebeck.example'))
    expect(reply).toMatchObject({ value: [{ displayName: 'Noor Haddad' }] })
    expect((await asked(byMail('nobody@stonebeck.example'))).reply).toEqual({ value: [] })
  })
})

describe('an email', () => {
  test('from our mailbox stands in the inbox of whom it is for', async () => {
    const token = await appToken(graph.sandbox, { tenant: LANTERNFIELD })
    expect((await graph.post(SEND_MAIL, MAIL, token)).status).toBe(202)
    expect(stateOf(graph.sandbox, 'amara.whitcombe').mail).toMatchObject([
      { from: 'induction@lanternfield.example', subject: 'Term 1 progress review' },
    ])
  })

  test('from any other mailbox is refused', async () => {
    const token = await appToken(graph.sandbox, { tenant: LANTERNFIELD })
    const other = '/v1.0/users/priti.lanwar@lanternfield.example/sendMail'
    expect((await graph.post(other, MAIL, token)).status).toBe(403)
  })
})

describe('the app', () => {
  test('that someone removed comes back through Graph, and the bot hears of both', async () => {
    await until(() => heard('add') === 1)
    expect((await graph.post(INSTALLED, await ourApp(), graph.app)).status).toBe(409)
    expect((await choose('remove')).status).toBe(204)
    expect(stateOf(graph.sandbox, 'amara.whitcombe').chats).toEqual([])
    await until(() => heard('remove') === 1)
    expect((await graph.post(INSTALLED, await ourApp(), graph.app)).status).toBe(201)
    await until(() => heard('add') === 2)
    expect(stateOf(graph.sandbox, 'amara.whitcombe').chats).toHaveLength(1)
  })

  test('that someone blocked cannot write to them', async () => {
    const [{ conversationId } = { conversationId: '' }] = stateOf(
      graph.sandbox,
      'amara.whitcombe',
    ).chats
    const write = () =>
      bot.connector('POST', `conversations/${encodeURIComponent(conversationId)}/activities`, {
        type: 'message',
        text: 'Hello',
      })
    await choose('block')
    expect(await write()).toMatchObject({
      status: 403,
      body: { error: { code: 'MessageWritesBlocked' } },
    })
    await choose('unblock')
    expect((await write()).status).toBe(201)
  })
})

async function ourApp() {
  const { reply } = await askGraph(graph.sandbox, {
    method: 'GET',
    url: `/v1.0/appCatalogs/teamsApps?$filter=externalId eq '${APPS.teams.appId}'`,
    token: graph.app,
  })
  const [{ id }] = Object(reply).value
  return { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${id}` }
}

function choose(action: string) {
  return askClient(graph.sandbox, 'amara.whitcombe/app', { action })
}

function heard(action: string): number {
  const ofAmara = bot.seen.filter(({ from }) => from.aadObjectId === AMARA_OID)
  return ofAmara.filter((activity) => activity['action'] === action).length
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generateKeyPair, SignJWT } from 'jose'

import { APPS, HILLBROW, LANTERNFIELD, STONEBECK } from '../people.ts'
import { askToken } from '../testing/askEntra.ts'
import { chatOf, stateOf } from '../testing/askClient.ts'
import { startTestBot, type TestBot } from '../testing/testBot.ts'
import { forget, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'

const NOOR = '5c400000-0000-4000-9000-000000000005'
const JO = '0e4e0000-0000-4000-9000-000000000001'
const HELLO = { type: 'message', text: 'Hello' }

let sandbox: TestSandbox
let bot: TestBot

beforeAll(async () => {
  sandbox = await startTestSandbox()
  bot = await startTestBot(() => sandbox)
})
afterAll(async () => {
  await sandbox.stop()
  await bot.stop()
  forget(sandbox)
})

describe('the connector lets only our bot in', () => {
  test.each([
    { what: 'nothing', bearer: () => '' },
    { what: 'no token at all', bearer: () => 'not-a-token' },
    { what: 'a person’s token', bearer: () => sandbox.ssoToken('noor.haddad') },
    {
      what: 'another app’s token',
      bearer: () => appToken(APPS.api, 'https://api.botframework.com'),
    },
    { what: 'a token for Graph', bearer: () => appToken(APPS.bot, 'https://graph.microsoft.com') },
    { what: 'its own activity token', bearer: () => sandbox.botToken() },
    { what: 'a token that somebody else signed', bearer: forged },
  ])('not with $what', async ({ bearer }) => {
    const answer = await bot.connector('POST', 'conversations', personalChat(NOOR), await bearer())
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'Unauthorized' } } })
  })
})

describe('the bot opens a personal chat', () => {
  test('by directory id or by Teams id, and it is the same chat each time', async () => {
    const { conversationId } = chatOf(sandbox, 'noor.haddad')
    const { mri } = stateOf(sandbox, 'noor.haddad').me
    for (const id of [NOOR, mri]) {
      const { status, body } = await bot.connector('POST', 'conversations', personalChat(id))
      expect([status, body['id']]).toEqual([201, conversationId])
    }
  })

  test('with a first message', async () => {
    const opened = await bot.connector('POST', 'conversations', {
      ...personalChat(NOOR),
      activity: HELLO,
    })
    expect(opened.body['activityId']).toBe(chatOf(sandbox, 'noor.haddad').messages.at(-1)?.id)
  })

  test.each([
    {
      who: 'a person of another tenant',
      chat: personalChat(NOOR, LANTERNFIELD),
      code: 'ForbiddenOperationException',
    },
    { who: 'nobody', chat: personalChat('29:nobody'), code: 'ForbiddenOperationException' },
    {
      who: 'a person without the app',
      chat: personalChat(JO, HILLBROW),
      code: 'BotNotInConversationRoster',
    },
  ])('but not with $who', async ({ chat, code }) => {
    const answer = await bot.connector('POST', 'conversations', chat)
    expect(answer).toMatchObject({ status: 403, body: { error: { code } } })
  })
})

describe('messages of the bot', () => {
  test('are changed and taken back in place', async () => {
    const { conversationId } = chatOf(sandbox, 'bilal.harcastle')
    const at = `conversations/${conversationId}/activities`
    const sent = await bot.connector('POST', at, HELLO)
    const message = `${at}/${String(sent.body['id'])}`

    await bot.connector('PUT', message, { type: 'message', text: 'Hello again' })
    expect(chatOf(sandbox, 'bilal.harcastle').messages).toMatchObject([
      { text: 'Hello again', edited: true },
    ])
    expect((await bot.connector('DELETE', message)).status).toBe(200)
    expect(chatOf(sandbox, 'bilal.harcastle').messages).toEqual([])
    expect((await bot.connector('PUT', message, HELLO)).status).toBe(404)
  })

  test.each([
    {
      what: 'to an unknown chat',
      path: 'conversations/a:unknown/activities',
      body: HELLO,
      status: 404,
    },
    { what: 'without content', body: { type: 'message' }, status: 400 },
    { what: 'without a type', body: { text: 'Hello' }, status: 400 },
    {
      what: 'larger than Teams takes',
      body: { type: 'message', text: 'x'.repeat(60_000) },
      status: 413,
    },
  ])('$what are refused', async ({ path, body, status }) => {
    const { conversationId } = chatOf(sandbox, 'bilal.harcastle')
    const answer = await bot.connector(
      'POST',
      path ?? `conversations/${conversationId}/activities`,
      body,
    )
    expect(answer.status).toBe(status)
    expect(chatOf(sandbox, 'bilal.harcastle').messages).toEqual([])
  })

  test('fail as a test orders, and then work again', async () => {
    const { conversationId } = chatOf(sandbox, 'tom.greaves')
    const send = () => bot.connector('POST', `conversations/${conversationId}/activities`, HELLO)
    sandbox.botFramework.failNext([
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 502 },
    ])
    const first = await send()
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1'])
    expect((await send()).status).toBe(502)
    expect((await send()).status).toBe(201)
    expect(chatOf(sandbox, 'tom.greaves').messages).toHaveLength(1)
  })
})

test('a bot reads who is in a chat', async () => {
  const { conversationId } = chatOf(sandbox, 'noor.haddad')
  const { mri } = stateOf(sandbox, 'noor.haddad').me
  const { body } = await bot.connector('GET', `conversations/${conversationId}/members/${mri}`)
  expect(body).toMatchObject({ aadObjectId: NOOR, name: 'Noor Haddad', tenantId: STONEBECK })
  const missing = await bot.connector('GET', `conversations/${conversationId}/members/${JO}`)
  expect(missing).toMatchObject({
    status: 404,
    body: { error: { code: 'MemberNotFoundInConversation' } },
  })
})

test('a post in the shared channel is seen by the team alone', async () => {
  const channel = '19:induction-reviews@thread.tacv2'
  const { status } = await bot.connector('POST', 'conversations', {
    isGroup: true,
    channelData: { channel: { id: channel } },
    activity: HELLO,
  })
  expect(status).toBe(201)
  const posts = stateOf(sandbox, 'priti.lanwar').team?.channels.find(
    ({ id }) => id === channel,
  )?.posts
  expect(posts).toMatchObject([{ text: 'Hello' }])
  expect(stateOf(sandbox, 'marcus.ellery').team).toBeUndefined()
})

function personalChat(id: string, tenantId: string = STONEBECK) {
  return { isGroup: false, members: [{ id }], tenantId, channelData: { tenant: { id: tenantId } } }
}

async function appToken(app: typeof APPS.api | typeof APPS.bot, audience: string): Promise<string> {
  const { body } = await askToken(sandbox, STONEBECK, {
    grant_type: 'client_credentials',
    client_id: app.appId,
    client_secret: app.secret,
    scope: `${audience}/.default`,
  })
  return String(body['access_token'])
}

async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256')
  return new SignJWT({ appid: APPS.bot.appId, tid: STONEBECK })
    .setProtectedHeader({ alg: 'RS256' })
    .setAudience('https://api.botframework.com')
    .setIssuer(`${sandbox.origin('entra')}/${STONEBECK}/v2.0`)
    .setExpirationTime('1h')
    .sign(privateKey)
}

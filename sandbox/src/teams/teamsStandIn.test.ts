import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { jsonReply } from '../httpServer.ts'
import { HILLBROW, PEOPLE, STONEBECK } from '../people.ts'
import { askClient, chatOf, stateOf } from '../testing/askClient.ts'
import { startTestBot, type TestBot } from '../testing/testBot.ts'
import { forget, restarted, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'
import { until } from '../testing/until.ts'

const CARD = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Sign' }] }
const CARD_MESSAGE = {
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD }],
}
const SIGNED = {
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: 'Signed. Thank you.',
}
const AMARA = '5c400000-0000-4000-9000-000000000002'

/** Whose first activity the bot fails on. */
const refusedOnce = new Set([AMARA])

let sandbox: TestSandbox
let bot: TestBot

beforeAll(async () => {
  sandbox = await startTestSandbox()
  bot = await startTestBot(
    () => sandbox,
    async ({ type, conversation, from }, self) => {
      if (refusedOnce.delete(from.aadObjectId)) return { status: 500 }
      if (type === 'invoke') return jsonReply(200, SIGNED)
      if (type === 'message') {
        await self.connector('POST', `conversations/${conversation.id}/activities`, CARD_MESSAGE)
      }
      return { status: 200 }
    },
  )
})
afterAll(async () => {
  await sandbox.stop()
  await bot.stop()
  forget(sandbox)
})

describe('Teams and the bot', () => {
  test('the bot hears of everyone whose tenant uses the app, even after it was away or failed', async () => {
    const users = PEOPLE.filter(({ tenantId }) => tenantId !== HILLBROW)
    await until(() => bot.seen.length === 2 * users.length + 1)
    const added = bot.seen.filter(({ type }) => type === 'conversationUpdate')
    const tenants = added.map(({ conversation }) => conversation.tenantId)
    expect(tenants.toSorted()).toEqual(users.map(({ tenantId }) => tenantId).toSorted())
  })

  test('what a person says reaches the bot signed, and its card comes back to them alone', async () => {
    const { conversationId } = chatOf(sandbox, 'amara.whitcombe')
    await askClient(sandbox, 'amara.whitcombe/messages', { conversationId, text: 'tasks' })
    const chat = await until(() => {
      const now = chatOf(sandbox, 'amara.whitcombe')
      return now.messages.length === 2 && now
    })

    expect(chat.messages).toMatchObject([
      { from: 'me', text: 'tasks' },
      { from: 'bot', card: CARD, edited: false },
    ])
    expect(chat.unread).toBe(1)
    expect(bot.seen.find(({ text }) => text === 'tasks')).toMatchObject({
      channelId: 'msteams',
      locale: 'en-GB',
      from: { aadObjectId: AMARA, name: 'Amara Whitcombe' },
      recipient: { id: '28:e0c70000-0000-4000-8000-00000000b001' },
      conversation: { id: conversationId, conversationType: 'personal', tenantId: STONEBECK },
      channelData: { tenant: { id: STONEBECK } },
      serviceUrl: sandbox.botFramework.serviceUrl,
    })
    expect(chatOf(sandbox, 'marcus.ellery').messages).toEqual([])
  })

  test('a Teams id gives nothing of the directory away', () => {
    const { mri, oid } = stateOf(sandbox, 'amara.whitcombe').me
    expect(mri).toMatch(/^29:/)
    expect(mri).not.toContain(oid.slice(-12))
  })

  test('a pressed button reaches the bot as a card action, and its answer comes back', async () => {
    const pressed = await press('amara.whitcombe', chatOf(sandbox, 'amara.whitcombe'))
    expect(pressed).toEqual({ status: 200, body: SIGNED })
    expect(bot.seen.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        trigger: 'manual',
        action: { type: 'Action.Execute', verb: 'signReport', data: { reportId: 'r1' } },
      },
      from: { aadObjectId: AMARA },
    })
  })

  test('nobody writes in another person’s chat', async () => {
    const { conversationId, messages } = chatOf(sandbox, 'amara.whitcombe')
    const request = { conversationId, text: 'tasks' }
    expect((await askClient(sandbox, 'marcus.ellery/messages', request)).status).toBe(404)
    expect(chatOf(sandbox, 'amara.whitcombe').messages).toEqual(messages)
    expect(chatOf(sandbox, 'marcus.ellery').messages).toEqual([])
  })

  test('nobody presses a button in another person’s chat', async () => {
    const before = bot.seen.length
    const amaras = chatOf(sandbox, 'amara.whitcombe')
    expect((await press('marcus.ellery', amaras)).status).toBe(404)
    expect(bot.seen).toHaveLength(before)
  })

  test('an open client is told when something changes', async () => {
    const { conversationId } = chatOf(sandbox, 'helen.adeyinka')
    const events = await fetch(`${sandbox.origin('client')}/sandbox/helen.adeyinka/events`)
    const reader = events.body?.getReader()
    await reader?.read()
    await askClient(sandbox, 'helen.adeyinka/messages', { conversationId, text: 'help' })
    const { value } = (await reader?.read()) ?? {}
    await reader?.cancel()
    expect(Buffer.from(value ?? []).toString()).toContain('data: changed')
  })

  test('after a restart everything is there, and the bot is not greeted twice', async () => {
    await until(() => chatOf(sandbox, 'helen.adeyinka').messages.length === 2)
    await askClient(
      sandbox,
      `amara.whitcombe/chats/${chatOf(sandbox, 'amara.whitcombe').conversationId}/read`,
      {},
    )
    const before = { ...chatOf(sandbox, 'amara.whitcombe'), seen: bot.seen.length }
    sandbox = await restarted(sandbox)

    const { seen, ...chat } = before
    expect(chatOf(sandbox, 'amara.whitcombe')).toEqual({ ...chat, unread: 0 })
    expect(bot.seen).toHaveLength(seen)
  })

  test('when the bot is away the person reads so', async () => {
    await bot.stop()
    const { status, body } = await press('amara.whitcombe', chatOf(sandbox, 'amara.whitcombe'))
    expect([status, body['statusCode']]).toEqual([200, 504])
    expect(JSON.stringify(body)).toContain('Unable to reach app')
  })
})

function press(personKey: string, chat: ReturnType<typeof chatOf>) {
  const card = chat.messages.find(({ from }) => from === 'bot')
  return askClient(sandbox, `${personKey}/invoke`, {
    conversationId: chat.conversationId,
    messageId: card?.id,
    trigger: 'manual',
    action: { type: 'Action.Execute', verb: 'signReport', data: { reportId: 'r1' } },
  })
}

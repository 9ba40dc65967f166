import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { jsonReply, type Reply } from '../httpServer.ts'
import { askClient, chatOf, stateOf } from '../testing/askClient.ts'
import { startTestBot, type TestBot } from '../testing/testBot.ts'
import { forget, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'
import { until } from '../testing/until.ts'

const CARD = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Review' }] }
const FOUND = {
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: CARD,
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: 'Amara: review', text: 'Due' },
        },
      },
    ],
  },
}
const ITEMS = [{ title: 'Amara: review', text: 'Due', card: CARD }]

let sandbox: TestSandbox
let bot: TestBot
let answer: Reply

beforeAll(async () => {
  sandbox = await startTestSandbox()
  bot = await startTestBot(
    () => sandbox,
    ({ type }) => (type === 'invoke' ? answer : { status: 200 }),
  )
})
afterAll(async () => {
  await sandbox.stop()
  await bot.stop()
  forget(sandbox)
})

const ask = (path: string, body: object) =>
  askClient(sandbox, `marcus.ellery/extension/${path}`, body)

describe('the message extension of the app', () => {
  test('is offered as the manifest declares it', () => {
    expect(stateOf(sandbox, 'marcus.ellery').extension).toEqual({
      commandId: 'find',
      title: 'Reviews and inductions',
      parameter: { name: 'name', title: 'Name of the teacher' },
      readsLinks: true,
    })
    expect(stateOf(sandbox, 'jo.fenwick').extension).toBeUndefined()
  })

  test('searches at once, and then by what is typed, as the one who looks', async () => {
    answer = jsonReply(200, FOUND)
    expect((await ask('search', { typed: '' })).body).toEqual({ items: ITEMS })
    await ask('search', { typed: 'amara' })
    const searches = bot.seen.filter(({ type }) => type === 'invoke')
    expect(searches.map(({ value }) => Object(value).parameters)).toEqual([
      [{ name: 'initialRun', value: 'true' }],
      [{ name: 'name', value: 'amara' }],
    ])
    expect(searches[1]).toMatchObject({ from: { name: 'Marcus Ellery' } })
  })

  test('is shown a pasted link', async () => {
    answer = jsonReply(200, FOUND)
    const url = 'https://tab.example/reports/a/b'
    expect((await ask('link', { url })).body).toEqual({ items: ITEMS })
    const read = bot.seen.find(({ name }) => name === 'composeExtension/queryLink')
    expect(read).toMatchObject({ value: { url } })
  })

  test('says what the app says, or that it cannot be reached', async () => {
    answer = jsonReply(200, { composeExtension: { type: 'message', text: 'Try again soon.' } })
    expect((await ask('search', { typed: '' })).body['sentence']).toBe('Try again soon.')
    answer = { status: 500 }
    expect((await ask('search', { typed: '' })).body['sentence']).toContain('Unable to reach app')
  })

  test('puts its card into a message, and the app hears of the message', async () => {
    const { conversationId } = chatOf(sandbox, 'marcus.ellery')
    const said = { conversationId, text: '', card: CARD }
    expect((await askClient(sandbox, 'marcus.ellery/messages', said)).status).toBe(201)
    expect(chatOf(sandbox, 'marcus.ellery').messages.at(-1)).toMatchObject({
      from: 'me',
      card: CARD,
    })
    const heard = await until(() => bot.seen.find(({ type }) => type === 'message'))
    expect(heard).toMatchObject({ attachments: [{ content: CARD }] })
  })

  test('a message of nothing is none', async () => {
    const { conversationId } = chatOf(sandbox, 'marcus.ellery')
    const nothing = { conversationId, text: ' ' }
    expect((await askClient(sandbox, 'marcus.ellery/messages', nothing)).status).toBe(400)
  })
})

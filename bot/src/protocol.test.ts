import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { amara, helen, marcus, noor } from '@ect/domain/testing/stonebeck.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type CryptoKey, generateKeyPair, type JWTPayload } from 'jose'

import { notForYouCard } from './cards/notForYouCard.ts'
import { button, wordsOn } from './testing/cardReading.ts'
import { BOT, type Forgery, unsigned } from './testing/fakeTokens.ts'
import { KEY, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'
import { POINTER } from './welcome.ts'

let bot: Awaited<ReturnType<typeof runBot>>
let strangersKey: CryptoKey

beforeAll(async () => {
  strangersKey = (await generateKeyPair('RS256')).privateKey
})
beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

const chat = (who = amara) => chatOf(who, bot.teams.serviceUrl)
const refresh = { type: 'Action.Execute', verb: 'refreshReport', data: KEY }
const elsewhere = '0e4e0000-0000-4000-8000-000000000003'
/** What the bot has said, as people read it. */
const said = () => bot.teams.calls.map(({ body }) => wordsOn(body))

describe('who is let in', () => {
  // The library tells the console of each forged token.
  beforeEach(() => void jest.spyOn(globalThis.console, 'error').mockReturnValue())
  afterEach(() => void jest.restoreAllMocks())

  test('what Teams signed is answered, with a token of our own', async () => {
    const { status } = await bot.deliver(chat().says('tasks'))
    expect(status).toBe(200)
    expect(said()).toEqual([expect.stringContaining('Read the review, comment and sign')])
  })

  const now = Math.floor(Date.now() / 1000)
  const forgedTokens: Record<string, () => Promise<string>> = {
    'no token': async () => '',
    'no Bearer token': async () => 'Basic YTpi',
    garbage: async () => 'Bearer abc',
    'a key of a stranger': () => forged({}, { key: strangersKey }),
    'a key that nobody knows': () => forged({}, { key: strangersKey, kid: 'unknown' }),
    'no signature': async () =>
      `Bearer ${unsigned({ iss: 'https://api.botframework.com', exp: now + 3600 })}`,
    'another audience': () => forged({ aud: 'e0c70000-0000-4000-8000-00000000a001' }),
    'another issuer': () => forged({ iss: 'https://login.microsoftonline.com/x/v2.0' }),
    "the emulator's issuer": () =>
      forged({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
    'another service': () => forged({ serviceurl: 'https://evil.example/' }),
    'no service': () => forged({ serviceurl: '' }),
    'a token of yesterday': () =>
      forged({ iat: now - 90_000, nbf: now - 90_000, exp: now - 86_400 }),
  }

  test.each(Object.keys(forgedTokens))('%s is a 401, and the bot does nothing', async (what) => {
    const token = (await forgedTokens[what]?.()) ?? ''
    const { status } = await bot.deliver(chat().says('tasks'), token)
    expect(status).toBe(401)
    expect(bot.teams.calls).toEqual([])
  })

  test.each([
    { what: 'a tenant that does not use the app', changes: tenants(elsewhere) },
    {
      what: 'two tenants at once',
      changes: { channelData: { tenant: { id: elsewhere } } },
    },
    { what: 'no tenant', changes: { channelData: {}, conversation: { id: 'a:x' } } },
    { what: 'no service', changes: { serviceUrl: undefined } },
    { what: 'another channel', changes: { channelId: 'webchat' } },
  ])('an activity from $what is a 401, whatever its token', async ({ changes }) => {
    const { status } = await bot.deliver({ ...chat().says('tasks'), ...changes })
    expect(status).toBe(401)
    expect(bot.teams.calls).toEqual([])
  })
})

describe('what is no activity', () => {
  const json = { 'content-type': 'application/json' }

  test.each([
    { what: 'half a document', body: '{"type":', status: 400 },
    { what: 'a list', body: '[]', status: 400 },
    { what: 'a document without a type', body: '{}', status: 400 },
    { what: 'more than 256 KB', body: `{"type":"${'x'.repeat(300_000)}"}`, status: 413 },
  ])('$what is refused with $status', async ({ body, status }) => {
    expect((await send({ body, headers: json })).status).toBe(status)
  })

  test('anything but plain JSON is refused', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await send({ body: 'type=message', headers: form })).status).toBe(415)
    const packed = { ...json, 'content-encoding': 'gzip' }
    expect((await send({ body: '{}', headers: packed })).status).toBe(415)
  })

  test('Azure is told that the bot is well', async () => {
    const health = await fetch(new URL('/healthz', bot.endpoint))
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
  })
})

describe('installing the app', () => {
  test('is what cards need: before it they wait, and after it they arrive', async () => {
    expect(await bot.deliverCards()).toBe(0)
    expect((await bot.report()).outbox).toContainEqual(expect.objectContaining({ tries: 1 }))
    await bot.deliver(chat().installed)
    expect(await bot.ports.reach.get(amara.id)).toMatchObject({
      conversation: { id: 'a:Amara Whitcombe' },
    })
    await bot.deliver(chat().uninstalled)
    expect(await bot.ports.reach.get(amara.id)).toBeUndefined()
  })
})

describe('while the records are away', () => {
  const AWAY = new Refusal('store-unavailable').message

  test('a press is answered in a sentence, and its card stays', async () => {
    const press = chat().presses(await signAction())
    Object.assign(bot.ports.people, { get: away })
    const { status, body } = await bot.deliver(press)
    expect([status, body.statusCode, body.value.message]).toEqual([200, 400, AWAY])
  })

  test('a press is answered so even when nobody can say whose tenant it comes from', async () => {
    Object.assign(bot.ports.appropriateBodies, { all: away })
    const { status, body } = await bot.deliver(chat().presses(refresh))
    expect([status, body.statusCode, body.value.message]).toEqual([200, 400, AWAY])
    expect((await bot.deliver(chat().says('tasks'))).status).toBe(500)
  })

  test('a fault of ours in looking up who pressed shows no more than where to look', async () => {
    Object.assign(bot.ports.people, { get: () => Promise.reject(new Error('secret detail')) })
    const { status, body } = await bot.deliver(chat().presses(refresh))
    expect([status, body.statusCode, bot.faults.length]).toEqual([200, 500, 1])
    expect(body.value.message).not.toContain('secret')
  })

  test('Teams is asked to tell of an installation again', async () => {
    Object.assign(bot.ports.reach, { put: away })
    const { status, text } = await bot.deliver(chat().installed)
    expect([status, bot.faults]).toEqual([500, [new Refusal('store-unavailable')]])
    expect(text).not.toContain('records')
  })

  test('a message is answered with an apology', async () => {
    Object.assign(bot.ports.people, { get: away })
    expect((await bot.deliver(chat().says('tasks'))).status).toBe(200)
    expect(said()).toEqual(['Something went wrong on our side. Please try again.'])
    expect(bot.faults).toHaveLength(1)
  })
})

describe('a pressed button', () => {
  test('replayed a hundred times signs once, with the same answer each time', async () => {
    const press = chat().presses(await signAction())
    const replies = await Promise.all(Array.from({ length: 100 }, () => bot.deliver(press)))
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.statusCode}`))).toEqual(
      new Set(['200 200']),
    )
    const { versions, outbox } = await bot.report()
    expect(versions[0]?.signatures).toMatchObject([
      { signedIn: { reference: press.id, audience: BOT.id } },
    ])
    expect(outbox.filter(({ id }) => id.includes('signatureNeeded.card'))).toHaveLength(1)
  })

  test('that is refused still answers 200, as Teams needs to show the sentence', async () => {
    const action = await signAction()
    const data = { ...action.data, statementAccepted: 'false' }
    const { status, body } = await bot.deliver(chat().presses({ ...action, data }))
    expect([status, body.statusCode, body.value.message]).toEqual([
      200,
      400,
      'Tick the statement to sign.',
    ])
  })

  test('by anyone else shows them nothing', async () => {
    const action = await signAction()
    for (const other of [marcus, helen, noor]) {
      const { body } = await bot.deliver(chat(other).presses(action))
      expect(body.value).toEqual(notForYouCard)
    }
    expect((await bot.report()).state).toBe('with-ect')
  })

  test('in a channel shows its own person where to go, and nothing else', async () => {
    const press = chat().presses(refresh)
    const conversation = { ...press.conversation, conversationType: 'channel' }
    const { body } = await bot.deliver({ ...press, conversation })
    expect(body.value).toEqual({ code: 'not-here', message: POINTER })
  })

  test('of a tenant that does not use the app is told so, and shows nothing', async () => {
    const { status, body } = await bot.deliver({
      ...chat().presses(refresh),
      ...tenants(elsewhere),
    })
    expect([status, body.value]).toEqual([
      200,
      { code: 'tenant-unknown', message: new Refusal('tenant-unknown').message },
    ])
    const press = { ...chat().presses(refresh), ...tenants(elsewhere) }
    expect((await bot.deliver(press, '')).status).toBe(401)
  })

  test('signs only when a person pressed it, not when Teams refreshes a card', async () => {
    const { body } = await bot.deliver(chat().presses(await signAction(), 'automatic'))
    expect(body.value.code).toBe('not-pressed')
    expect((await bot.report()).state).toBe('with-ect')
  })

  test('without an action in it is refused, and no fault is told', async () => {
    const { status, body } = await bot.deliver({ ...chat().presses(refresh), value: {} })
    expect([status, body.statusCode]).toEqual([200, 400])
    expect(bot.faults).toEqual([])
  })
})

async function forged(claims: JWTPayload, forgery?: Forgery): Promise<string> {
  return `Bearer ${await bot.teams.token(claims, forgery)}`
}

function tenants(tenantId: string) {
  return {
    channelData: { tenant: { id: tenantId } },
    conversation: { id: 'a:x', conversationType: 'personal', tenantId },
  }
}

function send(init: RequestInit): Promise<Response> {
  return fetch(bot.endpoint, { method: 'POST', ...init })
}

/** The Sign button of Amara's card, with everything filled in. */
async function signAction() {
  const { body } = await bot.deliver(chat().presses(refresh))
  const sign = button(body.value, 'Sign')
  const inputs = { ...ectAnswers(), daysConfirmed: 'true', statementAccepted: 'true' }
  return { ...sign, data: { ...sign?.data, ...inputs } }
}

function away(): Promise<never> {
  return Promise.reject(new Refusal('store-unavailable'))
}

import { amara } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { wordsOn } from './testing/cardReading.ts'
import { sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

/** What the bot has said, as people read it. */
const said = () => bot.teams.calls.map(({ body }) => wordsOn(body))

test('a card for someone without the app waits quietly, and the app is asked for', async () => {
  expect(await bot.deliverCards()).toBe(0)
  expect(bot.faults).toEqual([])
  const { outbox } = await bot.report()
  expect(outbox.map(({ send }) => send)).toEqual(['card', 'feed', 'installation'])
})

describe('a card that is due', () => {
  beforeEach(async () => {
    await bot.deliver(chatOf(amara, bot.teams.serviceUrl).installed)
  })

  test('arrives in the chat of the person whom it is for, once', async () => {
    expect(await bot.deliverCards()).toBe(1)
    expect(await bot.deliverCards()).toBe(0)
    expect(bot.teams.calls.at(-1)?.path).toContain('/v3/conversations/a%3AAmara%20Whitcombe/')
    expect(said().at(-1)).toContain('The days are right: 73 served')
  })

  test('is to go as an email when the person blocks the app, without a fault', async () => {
    bot.teams.failNext({ status: 403, code: 'MessageWritesBlocked' })
    expect(await bot.deliverCards()).toBe(0)
    expect(bot.faults).toEqual([])
    const { outbox } = await bot.report()
    expect(outbox.map(({ send }) => send)).toEqual(['mail', 'feed'])
  })

  test.each([
    ['in seconds', '3600'],
    ['as a date', new Date(Date.now() + 3_605_000).toUTCString()],
  ])('waits in the outbox for as long as Teams asks, %s', async (_, asked) => {
    bot.teams.failNext({ status: 429, headers: { 'retry-after': asked } })
    const started = performance.now()
    expect(await bot.deliverCards()).toBe(0)
    expect(performance.now() - started).toBeLessThan(900)
    const [card] = (await bot.report()).outbox
    expect(card).toMatchObject({ send: 'card', failing: { kind: 'away' }, tries: 1 })
    expect(Date.parse(card?.due ?? '') - Date.parse(bot.ports.clock.now())).toBeGreaterThan(
      3_590_000,
    )
  })

  test('is sent at once again over a connection that Teams had closed', async () => {
    bot.teams.failNext({ status: 0 })
    expect(await bot.deliverCards()).toBe(1)
    expect(bot.faults).toEqual([])
  })

  test('that Teams refuses for a moment is tried once, and again only when it is due', async () => {
    bot.teams.failNext({ status: 502 })
    expect(await bot.deliverCards()).toBe(0)
    expect(await bot.deliverCards()).toBe(0)
    expect(bot.faults).toMatchObject([{ details: { status: 502, reason: 'away' } }])
  })
})

import { concern } from '@ect/domain/testing/concerns.ts'
import { amara, lanternfield, tom } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { wordsOn } from './testing/cardReading.ts'
import { sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

const KEY = { appropriateBodyId: lanternfield.id, concernId: concern().id }

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot({ ...sharedReview(), outbox: [] })
  await bot.ports.concerns.create(concern())
})
afterEach(() => bot.close())

const hasApp = () => bot.deliver(chatOf(tom, bot.teams.serviceUrl).installed)
const outbox = async () => (await bot.ports.concerns.get(KEY)).record.outbox

test('a concern for a named contact without the app waits quietly, the app is asked for, and then the card comes', async () => {
  expect(await bot.deliverCards()).toBe(0)
  expect(bot.faults).toEqual([])
  expect((await outbox()).map(({ send }) => send)).toEqual(['card', 'installation'])
  await hasApp()
  bot.ports.clock.goOn(10)
  expect(await bot.deliverCards()).toBe(1)
  expect(wordsOn(bot.teams.calls.at(-1)?.body)).toContain('A concern has come to you')
})

describe('a concern for a named contact who has the app', () => {
  beforeEach(async () => {
    await hasApp()
  })

  test('is to go as an email when they block it, without a fault', async () => {
    bot.teams.failNext({ status: 403, code: 'MessageWritesBlocked' })
    expect(await bot.deliverCards()).toBe(0)
    expect(bot.faults).toEqual([])
    expect((await outbox()).map(({ send }) => send)).toEqual(['mail'])
  })

  test('waits in the outbox for as long as Teams asks', async () => {
    bot.teams.failNext({ status: 429, headers: { 'retry-after': '3600' } })
    expect(await bot.deliverCards()).toBe(0)
    const [card] = await outbox()
    expect(card).toMatchObject({ send: 'card', failing: { kind: 'away' }, tries: 1 })
    const waits = Date.parse(card?.due ?? '') - Date.parse(bot.ports.clock.now())
    expect(waits).toBeGreaterThanOrEqual(3_600_000)
  })

  test('comes before the card of a report that was due first', async () => {
    await bot.deliver(chatOf(amara, bot.teams.serviceUrl).installed)
    const { outbox: entries, ...report } = sharedReview()
    const due = '2026-11-22T10:00:00.000Z'
    const waiting = entries.map((entry) => ({ ...entry, due }) as const)
    await bot.ports.reports.create({ ...report, id: 'amara-2', outbox: waiting })
    const before = bot.teams.calls.length
    expect(await bot.deliverCards()).toBe(2)
    expect(wordsOn(bot.teams.calls[before]?.body)).toContain('A concern has come to you')
  })
})

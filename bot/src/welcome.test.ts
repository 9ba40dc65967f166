import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { wordsOn } from './testing/cardReading.ts'
import { sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'
import { POINTER } from './welcome.ts'

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

const chat = (who = amara) => chatOf(who, bot.teams.serviceUrl)
/** What the bot has said, as people read it. */
const said = () => bot.teams.calls.map(({ body }) => wordsOn(body))
const HELLO = expect.stringContaining('Hello Amara')

describe('a welcome that Teams refused', () => {
  test('comes when Teams tells of the installation again, and then no more', async () => {
    bot.teams.failNext({ status: 400 })
    expect((await bot.deliver(chat().installed)).status).toBe(500)
    expect(said()).toEqual([])
    await bot.deliver(chat().joined)
    await bot.deliver(chat().installed)
    expect(said()).toEqual([HELLO])
  })

  test('comes although Teams told the second time while the first was under way', async () => {
    bot.teams.failNext({ status: 400 })
    await Promise.all([bot.deliver(chat().installed), bot.deliver(chat().joined)])
    expect(said()).toEqual([HELLO])
  })

  test('in a team comes there too', async () => {
    bot.teams.failNext({ status: 400 })
    await bot.deliver(chat(marcus).installedInTeam)
    await bot.deliver(chat(marcus).joinedTeam)
    expect(said()).toEqual([POINTER])
  })
})

test('a welcome that could not be noted down comes a second time, and not a third', async () => {
  const reach = { ...bot.ports.reach }
  const refusals = [new Refusal('store-unavailable')]
  Object.assign(bot.ports.reach, {
    put: async (...kept: Parameters<typeof reach.put>) => {
      const refusal = Object(kept[1]).welcomed === true ? refusals.pop() : undefined
      if (refusal) throw refusal
      await reach.put(...kept)
    },
  })
  expect((await bot.deliver(chat().installed)).status).toBe(200)
  await bot.deliver(chat().joined)
  await bot.deliver(chat().installed)
  expect(said()).toEqual([HELLO, HELLO])
  expect(bot.faults).toEqual([new Refusal('store-unavailable')])
})

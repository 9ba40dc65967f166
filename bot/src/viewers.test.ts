import { amara, helen, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { wordsOn } from './testing/cardReading.ts'
import { KEY, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

const REFRESH = { type: 'Action.Execute', verb: 'refreshReport', data: KEY }
const looksAt = (who: typeof amara) =>
  chatOf(who, bot.teams.serviceUrl).presses(REFRESH, 'automatic')

describe('one card, refreshed for whoever looks at it', () => {
  test.each([
    { who: amara, sees: ['Why is the ECT on track?', 'By selecting Sign'], refreshes: true },
    { who: marcus, sees: ['Waiting for Amara to read, comment and sign.'], refreshes: true },
    { who: helen, sees: ['Waiting for Amara to read, comment and sign.'], refreshes: true },
    { who: priti, sees: ['Waiting for Amara to read, comment and sign.'], refreshes: true },
    { who: noor, sees: ['This is not for you'], refreshes: false },
  ])('shows $who.name their own: $sees.0', async ({ who, sees, refreshes }) => {
    const { body } = await bot.deliver(looksAt(who))
    for (const words of sees) expect(wordsOn(body.value)).toContain(words)
    expect(wordsOn(body.value).includes('By selecting Sign')).toBe(who === amara)
    expect(body.value.refresh?.userIds).toEqual(refreshes ? [`29:${who.name}`] : undefined)
  })

  test('shows nothing in a chat that others read too, not even to its own person', async () => {
    for (const who of [amara, marcus, noor]) {
      const look = looksAt(who)
      const conversation = { ...look.conversation, conversationType: 'groupChat' }
      const { body } = await bot.deliver({ ...look, conversation })
      expect(body.value.message).toContain('I say nothing about a person here.')
      expect(JSON.stringify(body)).not.toMatch(/Amara|Marcus/)
    }
  })
})

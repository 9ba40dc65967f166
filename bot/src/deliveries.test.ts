import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { button, wordsOn } from './testing/cardReading.ts'
import { KEY, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

const chat = (who = amara) => chatOf(who, bot.teams.serviceUrl)
const refresh = { type: 'Action.Execute', verb: 'refreshReport', data: KEY }
const accepted = { statementAccepted: 'true' }

/** What someone's Sign sends, from the card as it is for them now. */
async function pressBy(who: typeof amara, inputs: object): Promise<object> {
  const { body } = await bot.deliver(chat(who).presses(refresh))
  const sign = button(body.value, 'Sign')
  return chat(who).presses({ ...sign, data: { ...sign?.data, ...inputs } })
}

async function signedBy(): Promise<readonly string[]> {
  const { versions } = await bot.report()
  return versions.flatMap(({ signatures }) => signatures.map(({ by }) => by.name))
}

describe('Teams delivers', () => {
  test('late and twice: a press that comes again after all have signed shows what is so', async () => {
    const press = await pressBy(amara, { ...ectAnswers(), daysConfirmed: 'true', ...accepted })
    await bot.deliver(press)
    await bot.deliver(press)
    await bot.deliver(await pressBy(marcus, accepted))
    const { body } = await bot.deliver(press)
    expect(wordsOn(body.value)).toContain('Waiting for the appropriate body to review it.')
    expect(await signedBy()).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
  })

  test('in the wrong order: whose turn it is not yet signs nothing, and can sign later', async () => {
    const ects = await pressBy(amara, { ...ectAnswers(), daysConfirmed: 'true', ...accepted })
    const { data } = Object(ects).value.action
    await bot.deliver(chat(marcus).presses({ type: 'Action.Execute', verb: 'signAsTutor', data }))
    expect(await signedBy()).toEqual([])
    await bot.deliver(ects)
    await bot.deliver(await pressBy(marcus, accepted))
    expect(await signedBy()).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
  })

  test('an answer to a card before the app is told of as installed: it counts, and so does that', async () => {
    await bot.deliver(await pressBy(amara, { ...ectAnswers(), daysConfirmed: 'true', ...accepted }))
    await bot.deliver(chat().joined)
    await bot.deliver(chat().installed)
    expect(await signedBy()).toEqual(['Amara Whitcombe'])
    expect(bot.teams.calls).toHaveLength(1)
    expect(await bot.ports.reach.get(amara.id)).toBeDefined()
  })

  test('a refresh of a card from the week before: its person sees today', async () => {
    const old = { ...refresh, data: { ...KEY, moment: 'with-tutor.0' } }
    const late = { ...chat().presses(old, 'automatic'), timestamp: '2026-11-16T10:00:00.000Z' }
    const { body } = await bot.deliver(late)
    expect(wordsOn(body.value)).toContain('Your turn')
  })
})

import { amara, helen, marcus, noor, tom } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { cardFaults, wordsOn } from './testing/cardReading.ts'
import { KEY, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { standing } from './testing/standings.ts'
import { chatOf } from './testing/teamsActivities.ts'

/** Lists that people still hold, after what stands in them has gone on. */

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot(sharedReview())
})
afterEach(() => bot.close())

const chat = (who = amara) => chatOf(who, bot.teams.serviceUrl)

const LISTS = [
  { asked: 'tasks', who: amara, before: 'Read the review, comment and sign.' },
  { asked: 'tasks', who: marcus, before: 'Nothing waits for you.' },
  { asked: 'status', who: amara, before: 'Your turn: read the review, comment and sign.' },
  { asked: 'status amara', who: helen, before: 'Waiting for Amara to read, comment and sign.' },
]
const AFTER = {
  tasks: { [amara.name]: 'Nothing waits for you.', [marcus.name]: 'Read the comments and sign.' },
  status: 'Waiting for Marcus to sign.',
}

describe.each(LISTS)('“$asked” of $who.name', ({ asked, who, before }) => {
  test('says what is so when it is looked at later, by itself and for them alone', async () => {
    const held = await cardAfter(who, asked)
    expect([wordsOn(held).includes(before), cardFaults(held)]).toEqual([true, []])
    expect(held.refresh.userIds).toEqual([`29:${who.name}`])
    await goOn()
    const { body } = await bot.deliver(chat(who).presses(held.refresh.action, 'automatic'))
    expect(body.statusCode).toBe(200)
    const now = asked === 'tasks' ? AFTER.tasks[who.name] : AFTER.status
    expect(wordsOn(body.value)).toContain(now)
    expect(wordsOn(body.value)).not.toContain(before)
    expect(body.value.refresh).toEqual(held.refresh)
  })

  test('shows nothing of it to others who hold it', async () => {
    const held = await cardAfter(who, asked)
    for (const other of [noor, tom]) {
      const { body } = await bot.deliver(chat(other).presses(held.refresh.action))
      expect(wordsOn(body.value)).toMatch(/This is not for you|Nothing waits for you/)
      expect(wordsOn(body.value)).not.toMatch(/Amara|Marcus|Stonebeck/)
    }
  })

  test('is looked at by Teams without a line in the log of who read what', async () => {
    const held = await cardAfter(who, asked)
    await bot.deliver(chat(who).presses(held.refresh.action, 'automatic'))
    const { inductionId } = await bot.report()
    const key = { appropriateBodyId: KEY.appropriateBodyId, inductionId }
    expect((await bot.ports.accessLog.ofInduction(key, { limit: 9 })).lines).toEqual([])
  })
})

async function cardAfter(who: typeof amara, text: string) {
  await bot.deliver(chat(who).says(text))
  return Object(bot.teams.calls.at(-1)?.body).attachments[0].content
}

/** Amara has commented and signed. */
async function goOn(): Promise<void> {
  const { version } = await bot.ports.reports.get(KEY)
  await bot.ports.reports.replace(standing('review', 'needs-signatures'), version)
}

import { shared } from '@ect/domain/report/sharing.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { amara, helen, LANTERNFIELD_TENANT, marcus } from '@ect/domain/testing/stonebeck.ts'
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

const NOT_YOURS = 'Nothing was changed. Write “tasks” to see what waits for you.'
const READ_AGAIN = 'This report has changed since you opened it. Read it again, then decide.'

const chat = (who = amara) => chatOf(who, bot.teams.serviceUrl)
const FILLED_IN = { ...ectAnswers(), daysConfirmed: 'true', statementAccepted: 'true' }

/** Amara's Sign as Teams sends it, with something about it that is not right. */
async function signing(inputs: object = {}): Promise<{ verb: string; data: object }> {
  const refresh = { type: 'Action.Execute', verb: 'refreshReport', data: KEY }
  const { body } = await bot.deliver(chat().presses(refresh))
  const sign = button(body.value, 'Sign')
  if (!sign) throw new Error('there is no Sign')
  return { ...sign, data: { ...sign.data, ...FILLED_IN, ...inputs } }
}

/** What its person then reads, on the card or under it; nothing else has come of it. */
async function answerTo(activity: object): Promise<string> {
  const { status, body } = await bot.deliver(activity)
  expect([status, await signatures(), bot.faults]).toEqual([200, [], []])
  return wordsOn(body.value) || body.value.message
}

async function signatures() {
  return (await bot.report()).versions.flatMap((version) => version.signatures)
}

describe('nothing is signed, and a sentence says what to do', () => {
  test('unread', async () => {
    const press = chat().presses(await signing())
    await bot.close()
    bot = await runBot(sharedReview())
    expect(await answerTo({ ...press, serviceUrl: bot.teams.serviceUrl })).toContain(
      'Read this report first, then sign it.',
    )
  })

  test('when it is not what its person was shown', async () => {
    const unread = await signing({ contentHash: '00'.repeat(32) })
    expect(await answerTo(chat().presses(unread))).toContain(READ_AGAIN)
  })

  test('when it was amended meanwhile, and what was signed would be void', async () => {
    const action = await signing()
    await amend()
    expect(await answerTo(chat().presses(action))).toContain(READ_AGAIN)
  })

  test('out of turn', async () => {
    const { data } = await signing()
    const early = { type: 'Action.Execute', verb: 'signAsTutor', data }
    expect(await answerTo(chat(marcus).presses(early))).toContain(
      'Waiting for Amara to read, comment and sign.',
    )
  })

  test('by someone whose signature it is not', async () => {
    const action = await signing()
    for (const other of [marcus, helen]) {
      expect(await answerTo(chat(other).presses(action))).toContain(NOT_YOURS)
    }
  })

  test('by someone who has left', async () => {
    const action = await signing()
    const { record, version } = await bot.ports.reports.get(KEY)
    const people = { ...record.people, ect: { ...amara, id: `${amara.id}-successor` as const } }
    await bot.ports.reports.replace({ ...record, people }, version)
    expect(await answerTo(chat().presses(action))).toContain(NOT_YOURS)
  })

  test('by the same person in another organisation', async () => {
    const press = chat().presses(await signing())
    const elsewhere = {
      ...press,
      channelData: { tenant: { id: LANTERNFIELD_TENANT } },
      conversation: { ...press.conversation, tenantId: LANTERNFIELD_TENANT },
    }
    expect(await answerTo(elsewhere)).toContain(NOT_YOURS)
  })

  test('without the tick', async () => {
    const unticked = await signing({ statementAccepted: 'false' })
    expect(await answerTo(chat().presses(unticked))).toBe('Tick the statement to sign.')
  })

  test('with 50,000 characters in a comment', async () => {
    const long = await signing({ wentWell: 'x'.repeat(50_000) })
    expect(await answerTo(chat().presses(long))).toBe(
      'Write 2000 characters at most; this is 50000.',
    )
  })
})

async function amend(): Promise<void> {
  const { record, version } = await bot.ports.reports.get(KEY)
  const answers = completeAnswers({ daysServed: 72 })
  const again = shared(record, { answers, at: '2026-11-24T10:00:00.000Z', commandId: 'share-2' })
  await bot.ports.reports.replace(again, version)
}

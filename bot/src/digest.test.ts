import type { PersonNamed } from '@ect/domain/people.ts'
import { type NoticeName, noticeTo } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { withEctAnswers } from '@ect/domain/report/signing.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, noor } from '@ect/domain/testing/stonebeck.ts'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { digestCard } from './cards/digestCard.ts'
import { fits } from './cards/cardSize.ts'
import { listReportsNamed } from '@ect/usecases/listReportsNamed.ts'
import { button, cardFaults, wordsOn } from './testing/cardReading.ts'
import { callerOf, KEY, recordsWith, sharedReview } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'

const due = '2026-11-23T09:00:00.000Z'
const told = ([report, notice]: readonly [Report, NoticeName], n: number): Report => {
  const about = { id: `told-${n}`, version: 0, due } as const
  return { ...report, outbox: noticeTo(marcus.id, notice, about) }
}
const toSign = (id: string): Report => ({
  ...withEctAnswers(sharedReview(), ectAnswers()),
  id,
  state: 'needs-signatures',
})
/** One to write, one to sign, and one that waits for its ECT. */
const THREE = (
  [
    [progressReview({ id: 'to-write' }), 'reviewDue'],
    [toSign('to-sign'), 'signatureNeeded'],
    [{ ...sharedReview(), id: 'with-ect' }, 'visitToFollow'],
  ] as const
).map(told)

let bot: Awaited<ReturnType<typeof runBot>>
beforeEach(async () => {
  bot = await runBot(...THREE)
  await bot.deliver(chatOf(marcus, bot.teams.serviceUrl).installed)
})
afterEach(() => bot.close())

const chat = (who: PersonNamed = marcus) => chatOf(who, bot.teams.serviceUrl)
const sentCard = (): unknown => Object(bot.teams.calls.at(-1)?.body).attachments[0].content

describe('three cards that are due for one person', () => {
  test('arrive as one, which says what waits in each and not what is written in it', async () => {
    const before = bot.teams.calls.length
    expect(await bot.deliverCards()).toBe(3)
    expect(bot.teams.calls).toHaveLength(before + 1)
    const words = wordsOn(sentCard())
    expect(words).toContain('2 of 3 reports to look at')
    expect(words).toContain('Complete and share the review.')
    expect(words).toContain('Read the comments and sign.')
    expect(words).not.toContain(ectAnswers()['wentWell'])
    expect(await bot.deliverCards()).toBe(0)
  })

  test('leave no line in the access log, since nobody read anything', async () => {
    await bot.deliverCards()
    const { inductionId } = toSign('to-sign')
    const induction = { appropriateBodyId: KEY.appropriateBodyId, inductionId }
    const { lines } = await bot.ports.accessLog.ofInduction(induction, { limit: 9 })
    expect(lines).toEqual([])
  })

  test('are one that its person can look at again later, when less waits', async () => {
    await bot.deliverCards()
    const { refresh } = Object(sentCard())
    const { record, version } = await bot.ports.reports.get({ ...KEY, reportId: 'to-sign' })
    await bot.ports.reports.replace({ ...record, state: 'with-headteacher' }, version)
    const { body } = await bot.deliver(chat().presses(refresh.action, 'automatic'))
    expect(wordsOn(body.value)).toContain('1 of 3 reports to look at')
    expect(refresh.userIds).toEqual([`29:${marcus.name}`])
  })

  test('show nothing to others who press it', async () => {
    await bot.deliverCards()
    const { refresh } = Object(sentCard())
    const { body } = await bot.deliver(chat(noor).presses(refresh.action))
    expect(wordsOn(body.value)).not.toContain('Amara')
    const ects = await bot.deliver(chat(amara).presses(refresh.action))
    expect(wordsOn(ects.body.value)).not.toContain('Complete and share')
  })

  test('lead to each: here, or in the tab', async () => {
    await bot.deliverCards()
    const words = wordsOn(sentCard())
    expect(words.match(/Show it here/g)).toHaveLength(3)
    expect(words.match(/Open in tab/g)).toHaveLength(3)
  })
})

test('several to sign are read and signed together from the one card', async () => {
  const card = await cardOf(helen, ['a', 'b', 'c'].map(withHead))
  expect(wordsOn(card)).toContain('3 reports to look at')
  expect(button(card, 'Read and sign 3 together')?.data).toEqual({
    reports: ['a', 'b', 'c'].map((reportId) => ({ ...KEY, reportId })),
  })
})

test('a hundred reports fit on it, and Microsoft’s own renderer finds no fault', async () => {
  const ids = Array.from({ length: 100 }, (_, n) => `5c400000-0000-4000-8000-${100_000_000 + n}`)
  const card = await cardOf(helen, ids.map(withHead))
  expect(wordsOn(card)).toContain('92 more are in the tab.')
  expect([fits(card), cardFaults(card)]).toEqual([true, []])
})

function withHead(id: string): Report {
  return { ...toSign(id), state: 'with-headteacher' }
}

async function cardOf(who: PersonNamed, reports: readonly Report[]): Promise<AdaptiveCard> {
  const { ports } = await recordsWith(...reports)
  const about = reports.map(({ id }) => ({ ...KEY, reportId: id }))
  return digestCard({
    reports: await listReportsNamed(ports, callerOf(who), about),
    about,
    mri: `29:${who.name}`,
    openInTab: () => 'https://teams.microsoft.com/l/entity/app/home',
  })
}

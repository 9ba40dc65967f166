import { randomUUID } from 'node:crypto'

import type { PersonNamed } from '@ect/domain/people.ts'
import { withReviewersTold } from '@ect/domain/report/earlyAttention.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { shared } from '@ect/domain/report/sharing.ts'
import { completeAnswers, notOnTrackAnswers } from '@ect/domain/testing/answers.ts'
import { HOSTILE_TEXTS, hostileReport } from '@ect/domain/testing/hostileTexts.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import { amara, helen, lanternfield, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { BotParts } from './botParts.ts'
import type { AdaptiveCard, ExecuteAction } from './cards/adaptiveCard.ts'
import { fits } from './cards/cardSize.ts'
import { notForYouCard } from './cards/notForYouCard.ts'
import { answerCommand } from './messages/answerCommand.ts'
import { showDigest } from './showDigest.ts'
import { showReport } from './showReport.ts'
import { button, cardFaults, wordsOn } from './testing/cardReading.ts'
import { links } from './testing/links.ts'
import { callerOf, KEY, recordsWith } from './testing/records.ts'
import { runBot } from './testing/runningBot.ts'
import { chatOf } from './testing/teamsActivities.ts'
import { answerPress } from './verbs/answerPress.ts'

/** What a reviewer is told early, on their card. */

const WRITTEN = 'Routines are not yet used in Year 8.'
/** Anything of what was judged or written. */
const JUDGED = /track|satisf|concern|plan|Routines/i
const at = '2026-11-23T10:00:00.000Z'

function asksForAttention(untouched = progressReview()): Report {
  const judged =
    untouched.kind === 'progress-review'
      ? notOnTrackAnswers({ onTrackReasons: WRITTEN })
      : completeAnswers({ performance: 'not-satisfactory' }, untouched.form)
  const report = shared(untouched, { answers: judged, at, commandId: 'share' })
  return withReviewersTold(report, lanternfield.members, { at, commandId: 'share' })
}

let parts: BotParts
let goTo: (next: Report) => Promise<void>
beforeEach(() => heldWith(asksForAttention()))

async function heldWith(report: Report) {
  const { ports } = await recordsWith(report)
  await ports.appropriateBodies.put({
    ...lanternfield,
    members: [...lanternfield.members, { ...noor, part: 'reviewer' }],
  })
  parts = {
    ports,
    openInTab: () => 'https://tab.example',
    ...links,
    newId: randomUUID,
    onFault: (thrown) => {
      throw thrown
    },
  }
  goTo = async (next) => {
    const { version } = await ports.reports.get(KEY)
    await ports.reports.replace(next, version)
  }
}

const senderOf = (who: PersonNamed) => ({ caller: callerOf(who), mri: `29:${who.name}` })
const look = (who: PersonNamed) => showReport(parts, senderOf(who), KEY)
async function press(who: PersonNamed, action: ExecuteAction | undefined) {
  if (!action) throw new Error('there is no button')
  const reply = await answerPress(parts, action.verb, { ...senderOf(who), claimed: action.data })
  return { card: reply.value, words: wordsOn(reply.value) }
}
const TOUCHED = 'I have been in touch'

describe('the card of a reviewer who is told early', () => {
  test('says whose report it is, whom to ask and what follows, and leads there', async () => {
    const card = await look(priti)
    expect(cardFaults(card)).toEqual([])
    expect(fits(card)).toBe(true)
    const words = wordsOn(card)
    for (const said of [
      'A review at Stonebeck Academy needs your attention early',
      'the term 1 progress review of Amara Whitcombe, shared on 23 November 2026.',
      'Marcus Ellery, induction tutor, or Helen Adeyinka, headteacher',
      'You read it once all have signed it. It is due on Friday 11 December 2026, in 18 days.',
    ]) {
      expect(words).toContain(said)
    }
    expect(card.actions?.map(({ title }) => title)).toEqual([
      TOUCHED,
      'Message Marcus',
      'Message Helen',
      'Open the induction',
    ])
    expect(JSON.stringify(card.actions)).toContain('users=marcus.ellery%40stonebeck.example')
  })

  test.each([
    ['a review', progressReview()],
    ['an assessment', { ...formalAssessment('first'), id: KEY.reportId }],
  ])('says nothing of what was judged or written in %s', async (_, untouched) => {
    await heldWith(asksForAttention(untouched))
    const card = await look(priti)
    expect(button(card, TOUCHED)).toBeDefined()
    expect(JSON.stringify(card)).not.toMatch(JUDGED)
    const { lines } = await parts.ports.accessLog.ofReport(
      { ...KEY, inductionId: untouched.inductionId },
      { limit: 9 },
    )
    expect(lines).toEqual([])
  })

  test('names nobody where a passer-by may look', async () => {
    const { fallbackText, body } = await look(priti)
    expect(fallbackText).toBe('A review at Stonebeck Academy. Open it in ECT Induction.')
    expect(wordsOn(body[0])).not.toMatch(/Amara|Marcus|Helen/)
  })

  test('asks once of someone who is headteacher and tutor', async () => {
    const { people } = progressReview()
    await heldWith(
      asksForAttention(progressReview({ people: { ...people, inductionTutor: helen } })),
    )
    const card = await look(priti)
    expect(wordsOn(card)).toContain('Helen Adeyinka, headteacher and induction tutor')
    expect(wordsOn(card).match(/^Message/gm)).toHaveLength(1)
  })

  test.each([amara, marcus, helen])('is not the card of $name', async (who) => {
    expect(wordsOn(await look(who))).not.toMatch(/attention early|been in touch/)
  })

  test.each(HOSTILE_TEXTS)(
    'does nothing that $is as a name would have it do',
    async ({ typed }) => {
      const { people, facts } = hostileReport(typed).report
      await heldWith(asksForAttention(progressReview({ people, facts })))
      const tutor = await parts.ports.people.get(marcus.id)
      if (tutor) await parts.ports.people.put({ ...tutor, name: typed, email: typed })
      for (const card of [await look(priti), (await touched(priti)).card]) {
        expect(cardFaults(card)).toEqual([])
        expect(fits(card)).toBe(true)
        const text = JSON.stringify(card)
        expect(text).not.toContain('{{')
        expect(wordsOn(card)).not.toMatch(/[^\P{Cc}\n]/u)
        expect(wordsOn(card.body)).not.toMatch(/(?<!\\)\]\(|(?<!\\)\*|(?<!\\)_/u)
      }
    },
  )
})

async function touched(who: PersonNamed): Promise<{ card: AdaptiveCard; words: string }> {
  const { card, words } = await press(who, button(await look(who), TOUCHED))
  return { card: { ...notForYouCard, ...card }, words }
}

const asks = async () =>
  wordsOn(await answerCommand(parts, senderOf(noor), { command: 'tasks', rest: '' }))

describe('"I have been in touch"', () => {
  test('is what a reviewer who asks for their tasks finds, until one has said it', async () => {
    expect(await asks()).toContain('Get in touch with the school.')
    await touched(priti)
    expect(await asks()).not.toContain('Get in touch with the school.')
  })

  test('is said back, and stands on the card of every other reviewer', async () => {
    const { words, card } = await touched(priti)
    expect(words).toContain('Noted. Every other reviewer sees it')
    expect(button(card, TOUCHED)).toBeUndefined()
    expect(wordsOn(await look(noor))).toContain(
      'Priti Lanwar said on 23 November 2026 that they have been in touch with the school.',
    )
  })

  test('does nothing when another was faster, and says who it was', async () => {
    const held = button(await look(noor), TOUCHED)
    await touched(priti)
    const { words } = await press(noor, held)
    expect(words).toContain('This cannot be done at this stage.')
    expect(words).toContain('Priti Lanwar said on 23 November 2026')
  })

  test('is nobody else’s to say', async () => {
    const held = button(await look(priti), TOUCHED)
    for (const who of [amara, marcus, helen]) {
      expect((await press(who, held)).card).toEqual(notForYouCard)
    }
  })
})

test('one card for many says of each what there is to do, and names nobody on a locked screen', async () => {
  const card = await showDigest(parts, senderOf(priti), [KEY])
  expect(wordsOn(card)).toContain('1 report to look at')
  expect(wordsOn(card)).toContain('Get in touch with the school.')
  expect(`${wordsOn(card.body[0])} ${card.fallbackText}`).not.toMatch(/Amara/)
  expect(JSON.stringify(card)).not.toMatch(JUDGED)
})

describe('a card that a reviewer still holds', () => {
  test.each([
    ['still asks while others sign', { state: 'needs-signatures' }, /attention early/],
    ['asks to review once it is submitted', { state: 'submitted' }, /Your turn: read and review/],
    ['has nothing more to say once it is reviewed', { state: 'reviewed' }, /Nothing more to do/],
    ['says that it is not needed', { state: 'void' }, /No longer needed/],
  ] as const)('%s', async (_, next, says) => {
    const { refresh } = await look(priti)
    await goTo({ ...asksForAttention(), ...next })
    expect((await press(priti, refresh?.action)).words).toMatch(says)
  })

  test('says so when what is shared now asks for nothing, and what was asked does nothing', async () => {
    const card = await look(priti)
    const answers = completeAnswers()
    await goTo(shared(asksForAttention(), { answers, at, commandId: 'share-2' }))
    expect(wordsOn(await look(priti))).toContain('It needs no early attention any more.')
    expect((await press(priti, button(card, TOUCHED))).words).toContain('at this stage')
  })
})

test('the card arrives in the chat of the reviewer, and of nobody else', async () => {
  const bot = await runBot(asksForAttention())
  try {
    for (const who of [priti, helen]) {
      await bot.deliver(chatOf(who, bot.teams.serviceUrl).installed)
    }
    await bot.deliverCards()
    const arrived = bot.teams.calls.filter(({ body }) => wordsOn(body).includes('attention early'))
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.path).toContain('Priti')
  } finally {
    await bot.close()
  }
})

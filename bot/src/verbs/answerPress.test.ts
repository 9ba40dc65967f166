import { randomUUID } from 'node:crypto'

import type { PersonNamed } from '@ect/domain/people.ts'
import { handedOver } from '@ect/domain/report/handingOver.ts'
import { shared } from '@ect/domain/report/sharing.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { amara, helen, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { reopenReport } from '@ect/usecases/reopenReport.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { BotParts } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { notForYouCard } from '../cards/notForYouCard.ts'
import { showReport } from '../showReport.ts'
import { button, wordsOn } from '../testing/cardReading.ts'
import { links } from '../testing/links.ts'
import { callerOf, KEY, recordsWith, sharedReview } from '../testing/records.ts'
import { answerPress } from './answerPress.ts'

const comments = ectAnswers()
const accepted = { statementAccepted: 'true' }
const signed = { ...comments, daysConfirmed: 'true', statementAccepted: 'true' }

let records: Awaited<ReturnType<typeof recordsWith>>
let parts: BotParts
let faults: unknown[]

beforeEach(async () => {
  records = await recordsWith(sharedReview())
  faults = []
  parts = {
    ports: records.ports,
    openInTab: () => 'https://teams.microsoft.com/l/entity/app/home',
    ...links,
    newId: randomUUID,
    onFault: (thrown) => faults.push(thrown),
  }
})

const senderOf = (who: PersonNamed) => ({ caller: callerOf(who), mri: `29:${who.name}` })

const look = (who: PersonNamed) => showReport(parts, senderOf(who), KEY)

async function press(
  who: PersonNamed,
  card: AdaptiveCard,
  title: string,
  inputs: object = {},
): Promise<{ statusCode: number; words: string; value: unknown }> {
  const pressed = button(card, title)
  if (!pressed) throw new Error(`there is no button "${title}"`)
  const claimed = { ...pressed.data, ...inputs }
  const reply = await answerPress(parts, pressed.verb, { ...senderOf(who), claimed })
  const { value, statusCode } = reply
  return { statusCode, value, words: wordsOn(value) || String(value['message']) }
}

describe('an ECT with the review in chat', () => {
  test('confirms the days, comments and signs in one go', async () => {
    const { words } = await press(amara, await look(amara), 'Sign', signed)
    expect(words).toContain('Signed. Thank you.')
    const { state, versions } = await records.report()
    expect(state).toBe('needs-signatures')
    expect(versions[0]).toMatchObject({
      ectAnswers: comments,
      signatures: [{ signatory: 'ect', by: { name: 'Amara Whitcombe' }, place: 'card' }],
    })
  })

  test('is told every input that is missing, and nothing is signed', async () => {
    const card = await look(amara)
    const unticked = await press(amara, card, 'Sign', { ...comments, daysConfirmed: 'false' })
    expect(unticked).toMatchObject({
      statusCode: 400,
      words: 'Tick that the days are right, or ask about them. Tick the statement to sign.',
    })
    const { words } = await press(amara, card, 'Sign', { ...signed, challenges: undefined })
    expect(words).toBe('Write about the challenges.')
    expect((await records.report()).state).toBe('with-ect')
  })

  test('asks about the days, and finds her comments again when the review comes back', async () => {
    const typed = { queryText: 'Was 2 October not an INSET day?', wentWell: 'Half a thought' }
    const { words } = await press(amara, await look(amara), 'Send to Marcus', typed)
    expect(words).toContain('Waiting for Marcus')
    expect(wordsOn(await look(marcus))).toContain('Was 2 October not an INSET day?')
    await amend()
    expect(wordsOn(await look(amara))).toContain('Half a thought')
  })

  test('asks nothing without words', async () => {
    const { statusCode, words } = await press(amara, await look(amara), 'Send to Marcus', {
      queryText: '  ',
    })
    expect([statusCode, words]).toEqual([
      400,
      'Write your question about the days, in 1000 characters at most.',
    ])
  })
})

describe('a card that was overtaken', () => {
  test('signs nothing after an amendment: it says so, shows the new version and keeps what was typed', async () => {
    const old = await look(amara)
    await amend()
    const { words } = await press(amara, old, 'Sign', signed)
    expect(words).toContain('This report has changed since you opened it.')
    expect(words).toContain('The days are right: 72 served')
    expect(words).toContain(comments['wentWell'])
    expect((await records.report()).versions.flatMap(({ signatures }) => signatures)).toEqual([])
  })

  test('pressed a hundred times at once signs once', async () => {
    const card = await look(amara)
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => press(amara, card, 'Sign', signed)),
    )
    expect(new Set(replies.map(({ words }) => words)).size).toBe(1)
    const { versions, history, outbox } = await records.report()
    expect(versions[0]?.signatures).toHaveLength(1)
    expect(history.filter(({ event }) => event === 'signed')).toHaveLength(1)
    expect(outbox.filter(({ id }) => id.includes('signatureNeeded.card'))).toHaveLength(1)
  })

  test('is signed once by two cards of the same person', async () => {
    const [one, other] = [await look(amara), await look(amara)]
    await press(amara, one, 'Sign', signed)
    const { words } = await press(amara, other, 'Sign', signed)
    expect(words).toContain('Waiting for Marcus to sign.')
    expect((await records.report()).versions[0]?.signatures).toHaveLength(1)
  })
})

describe('an older card of the same review', () => {
  test('says only whose turn it is, so that a chat has one card to sign on', async () => {
    const older = await look(amara)
    await amend()
    const reply = await answerPress(parts, 'refreshReport', {
      ...senderOf(amara),
      claimed: older.refresh?.action.data,
    })
    expect(wordsOn(reply.value)).toContain('Your turn')
    expect(wordsOn(reply.value)).not.toContain('Secure')
  })

  test('becomes the card to sign on when its person asks for it', async () => {
    const older = await look(amara)
    await amend()
    const claimed = older.refresh?.action.data
    const { value } = await answerPress(parts, 'refreshReport', { ...senderOf(amara), claimed })
    const { words } = await press(amara, { ...older, ...value }, 'Show it here')
    expect(words).toContain('The days are right: 72 served')
  })
})

describe('cards that people still hold when a signed review is re-opened', () => {
  const reason = 'Two days of absence are missing.'

  test('say so, without the reason, and sign nothing any more', async () => {
    const [ectCard, another] = [await look(amara), await look(amara)]
    await press(amara, ectCard, 'Sign', signed)
    const tutorCard = await look(marcus)
    await press(marcus, tutorCard, 'Sign', accepted)
    const held = [
      [amara, ectCard, 'Waiting for Marcus to amend it'],
      [marcus, tutorCard, 'Your turn: amend the review and share it again.'],
      [helen, await look(helen), 'Waiting for Marcus to amend it'],
    ] as const
    const reopen = { ...KEY, commandId: randomUUID(), version: 1, reason }
    await reopenReport(parts.ports, callerOf(helen), reopen)

    for (const [who, card, says] of held) {
      const claimed = card.refresh?.action.data
      const { value } = await answerPress(parts, 'refreshReport', { ...senderOf(who), claimed })
      expect(wordsOn(value)).toContain(says)
      const shown = wordsOn(await look(who))
      expect(shown).toContain('Helen Adeyinka has re-opened this review.')
      expect(shown).not.toContain(reason)
    }
    const { words } = await press(amara, another, 'Sign', signed)
    expect(words).toContain('This cannot be done at this stage.')
    expect((await records.report()).versions[0]?.signatures).toHaveLength(2)
  })
})

describe('the tutor', () => {
  test('reads the comments in chat and signs; the headteacher is told', async () => {
    await press(amara, await look(amara), 'Sign', signed)
    const card = await look(marcus)
    expect(wordsOn(card)).toContain(comments['targetsPlan'])
    const { words } = await press(marcus, card, 'Sign', accepted)
    expect(words).toContain('Signed and submitted. Thank you.')
    expect((await records.report()).state).toBe('submitted')
    expect(wordsOn(await look(helen))).toContain('Amara and Marcus have signed it')
  })
})

describe('a button that is for someone else', () => {
  test.each([marcus, helen, priti, noor])('$name cannot sign as the ECT', async (other) => {
    const { value } = await press(other, await look(amara), 'Sign', signed)
    expect(value).toEqual(notForYouCard)
    expect((await records.report()).state).toBe('with-ect')
  })

  test('nor for the tutor of before, on the card that they still hold', async () => {
    await press(amara, await look(amara), 'Sign', signed)
    const held = await look(marcus)
    const { record, version } = await parts.ports.reports.get(KEY)
    const people = { ...record.people, inductionTutor: noor }
    const after = handedOver(record, people, '2026-11-24T09:00:00.000Z')
    await parts.ports.reports.replace(after, version)
    const old = { ...senderOf(marcus), claimed: held.refresh?.action.data }
    expect((await answerPress(parts, 'refreshReport', old)).value).toEqual(notForYouCard)
    const { value } = await press(marcus, held, 'Sign', accepted)
    expect(value).toEqual(notForYouCard)
    expect((await press(noor, await look(noor), 'Sign', accepted)).words).toContain('Thank you.')
  })

  test('names in what a card claims change nothing', async () => {
    const claimed = { ...signed, personId: amara.id, role: 'ect', signerId: amara.id }
    const { value } = await press(noor, await look(amara), 'Sign', claimed)
    expect(value).toEqual(notForYouCard)
  })

  test('nobody else refreshes it, and a report that does not exist looks the same', async () => {
    for (const key of [KEY, { ...KEY, reportId: 'nobody-9' }]) {
      const reply = await answerPress(parts, 'refreshReport', { ...senderOf(noor), claimed: key })
      expect(reply.value).toEqual(notForYouCard)
    }
  })
})

describe('what a button can bring', () => {
  test.each([
    { what: 'nothing', claimed: undefined },
    { what: 'a list', claimed: [] },
    { what: 'a foreign shape', claimed: { appropriateBodyId: 7, reportId: ['x'] } },
    { what: 'a path for an id', claimed: { appropriateBodyId: '../..', reportId: "'; drop--" } },
  ])('$what is refused in a sentence', async ({ claimed }) => {
    for (const verb of ['refreshReport', 'signAsEct', 'signAsTutor', 'queryDays']) {
      const reply = await answerPress(parts, verb, { ...senderOf(amara), claimed })
      expect([reply.statusCode, reply.type]).toEqual([400, 'application/vnd.microsoft.error'])
    }
    expect(faults).toEqual([])
  })

  test.each(['toString', 'deleteEverything', ''])('the verb %j does nothing', async (verb) => {
    const reply = await answerPress(parts, verb, { ...senderOf(amara), claimed: KEY })
    expect(reply.value['code']).toBe('verb-unknown')
  })

  test('while the records are away the card stays, with what was typed', async () => {
    const card = await look(amara)
    breakDrafts(new Refusal('store-unavailable'))
    const { statusCode, words } = await press(amara, card, 'Sign', signed)
    expect([statusCode, words]).toEqual([400, new Refusal('store-unavailable').message])
  })

  test('a fault of ours shows no more than where to look for it', async () => {
    const card = await look(amara)
    breakDrafts(new Error('secret detail'))
    const { statusCode, words } = await press(amara, card, 'Sign', signed)
    expect(statusCode).toBe(500)
    expect(words).not.toContain('secret')
    expect(faults).toHaveLength(1)
  })
})

function breakDrafts(thrown: Error): void {
  const drafts = { ...parts.ports.drafts, get: () => Promise.reject(thrown) }
  parts = { ...parts, ports: { ...parts.ports, drafts } }
}

/** Marcus changes the days and shares the review again. */
async function amend(): Promise<void> {
  const { record, version } = await records.ports.reports.get(KEY)
  const answers = completeAnswers({ daysServed: 72 })
  const again = shared(record, { answers, at: '2026-11-24T10:00:00.000Z', commandId: 'share-2' })
  await records.ports.reports.replace(again, version)
}

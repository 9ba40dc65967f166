import { randomUUID } from 'node:crypto'

import { tickOf } from '@ect/contract/cardVerbs.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { shared } from '@ect/domain/report/sharing.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { whileLogIsAway } from '@ect/usecases/testing/memoryAccessLog.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { BotParts } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { fits } from '../cards/cardSize.ts'
import { notForYouCard } from '../cards/notForYouCard.ts'
import { tasks } from '../messages/tasks.ts'
import { showReport } from '../showReport.ts'
import { showSigning } from '../showSigning.ts'
import { button, cardFaults, wordsOn } from '../testing/cardReading.ts'
import { links } from '../testing/links.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { answerPress } from './answerPress.ts'

const SIGN = 'Sign all that are ticked'
const [ONE, TWO, THREE] = ['amara-1', 'amara-2', 'amara-3'] as const
const keyOf = (reportId: string) => ({ ...KEY, reportId })
const ticking = (...reportIds: readonly string[]) => ({
  statementAccepted: 'true',
  ...Object.fromEntries(reportIds.map((reportId) => [tickOf({ reportId }), 'true'])),
})
const senderOf = (who: PersonNamed) => ({ caller: callerOf(who), mri: `29:${who.name}` })

let records: Awaited<ReturnType<typeof recordsWith>>
let parts: BotParts

beforeEach(() => holding(toSign(ONE), toSign(TWO)))

async function holding(...reports: readonly Report[]): Promise<void> {
  records = await recordsWith(...reports)
  parts = {
    ports: records.ports,
    openInTab: (place) => `https://tab.example/${place === 'signing' ? place : place.reportId}`,
    ...links,
    newId: randomUUID,
    onFault: (thrown) => {
      throw thrown
    },
  }
}

/** A review that Amara has commented on and signed, and that waits for Marcus. */
function toSign(id: string, changes: Parameters<typeof completeAnswers>[0] = {}): Report {
  const report = signedReport(progressReview({ id }), 'ect')
  const answers = completeAnswers(changes, report.form)
  return { ...report, versions: report.versions.map((version) => ({ ...version, answers })) }
}

const look = (who = marcus) => showSigning(parts, senderOf(who), { about: [keyOf(ONE)] })

async function press(who: PersonNamed, card: AdaptiveCard, inputs: object) {
  const pressed = button(card, SIGN)
  if (!pressed) throw new Error('there is no button')
  const claimed = { ...pressed.data, ...inputs }
  const { value } = await answerPress(parts, pressed.verb, { ...senderOf(who), claimed })
  return { value, words: wordsOn(value) || String(value['message']) }
}

const tutorsSignatures = async (reportId: string) =>
  (await records.report(reportId)).versions
    .flatMap(({ signatures }) => signatures)
    .filter(({ signatory }) => signatory === 'induction-tutor')

const linesOf = async (reportId: string) => {
  const { inductionId } = await records.report(reportId)
  const key = { ...keyOf(reportId), inductionId }
  const { lines } = await records.ports.accessLog.ofReport(key, { limit: 9 })
  return lines.map(({ who, place }) => `${who.name} ${place}`)
}

describe('a card on which several reports are signed', () => {
  test('has each to read and to tick, is one that Teams can show, and is for its person', async () => {
    const card = await look()
    expect(cardFaults(card)).toEqual([])
    expect(fits(card)).toBe(true)
    expect(wordsOn(card).match(/I have read this review and sign it/g)).toHaveLength(2)
    expect(wordsOn(card).match(/enjoy the practical work/g)).toHaveLength(2)
    expect(card.fallbackText).not.toMatch(/Amara|track|practical/)
    expect(card.refresh).toMatchObject({
      userIds: ['29:Marcus Ellery'],
      action: { verb: 'refreshSigning', data: { reports: [keyOf(ONE), keyOf(TWO)] } },
    })
  })

  test('leaves a line for each report that it shows, and shows none without', async () => {
    await look()
    expect([await linesOf(ONE), await linesOf(TWO)]).toEqual([
      ['Marcus Ellery card'],
      ['Marcus Ellery card'],
    ])
    parts = { ...parts, ports: whileLogIsAway(parts.ports) }
    await expect(look()).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  test('signs what is ticked with one press: each its own signature, by its own command', async () => {
    const { words } = await press(marcus, await look(), ticking(ONE, TWO))
    expect(words.match(/Signed and submitted\. Thank you\./g)).toHaveLength(2)
    expect(words).toContain('Nothing waits for your signature now.')
    const [one, two] = [await records.report(ONE), await records.report(TWO)]
    expect([one.state, two.state]).toEqual(['submitted', 'submitted'])
    expect(one.commands[0]?.id).not.toBe(two.commands[0]?.id)
    const [first] = await tutorsSignatures(ONE)
    const [second] = await tutorsSignatures(TWO)
    expect(first?.contentHash).not.toBe(second?.contentHash)
  })

  test('leaves alone what is not ticked, and shows it to sign next', async () => {
    const { words } = await press(marcus, await look(), ticking(TWO))
    expect(words.match(/Signed and submitted/g)).toHaveLength(1)
    expect(words.match(/I have read this review and sign it/g)).toHaveLength(1)
    expect((await records.report(ONE)).state).toBe('needs-signatures')
  })

  test.each([
    ['nothing is ticked', { statementAccepted: 'true' }, /^Tick each report that you have read/],
    ['the statement is not accepted', { 'tick.amara-1': 'true' }, /^Tick the statement to sign\.$/],
  ])('says so when %s, and signs nothing', async (_, inputs, said) => {
    const { words } = await press(marcus, await look(), inputs)
    expect(words).toMatch(said)
    expect((await records.report(ONE)).state).toBe('needs-signatures')
  })

  test('pressed fifty times at once signs each once, and always answers the same', async () => {
    const card = await look()
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => press(marcus, card, ticking(ONE, TWO))),
    )
    expect(new Set(replies.map(({ words }) => words.replace(/To sign[^]*/, ''))).size).toBe(1)
    expect(await tutorsSignatures(ONE)).toHaveLength(1)
    expect(await tutorsSignatures(TWO)).toHaveLength(1)
  })

  test('says of one that changed meanwhile that it did, and signs the other', async () => {
    const card = await look()
    const { record, version } = await records.ports.reports.get(keyOf(ONE))
    const again = shared(record, {
      answers: completeAnswers({ daysServed: 72 }, record.form),
      at: '2026-11-24T10:00:00.000Z',
      commandId: 'share-2',
    })
    await records.ports.reports.replace(again, version)
    const { words } = await press(marcus, card, ticking(ONE, TWO))
    expect(words).toMatch(/not signed\. This (report has changed|cannot be done at this stage)/)
    expect(words).toContain('Signed and submitted.')
    expect(await tutorsSignatures(ONE)).toEqual([])
    expect(await tutorsSignatures(TWO)).toHaveLength(1)
  })
})

describe('what cannot be signed together', () => {
  test('is what does not fit: as many as fit are shown, and the tab has the others', async () => {
    const reasons = '长'.repeat(2900)
    const large = { onTrackReasons: reasons }
    await holding(toSign(ONE, large), toSign(TWO, large), toSign(THREE, large))
    const card = await look()
    expect(fits(card)).toBe(true)
    const shown = wordsOn(card).match(/I have read this review and sign it/g) ?? []
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(3)
    expect(wordsOn(card)).toContain('does not fit on this card beside the others')
    expect(JSON.stringify(card)).toContain('https://tab.example/signing')
    const lines = await Promise.all([ONE, TWO, THREE].map(linesOf))
    expect(lines.filter(({ length }) => length > 0)).toHaveLength(shown.length)
  })

  test('is a final assessment, for which the headteacher recommends', async () => {
    const final = signedReport({ ...formalAssessment('final'), id: ONE }, 'ect', 'induction-tutor')
    const first = signedReport({ ...formalAssessment('first'), id: TWO }, 'ect', 'induction-tutor')
    await holding(final, first)
    const card = await look(helen)
    expect(wordsOn(card)).toContain('it asks for your recommendation, so it is signed by itself')
    const { words } = await press(helen, card, ticking(ONE, TWO))
    expect(words).toContain('Signed and submitted. Thank you.')
    expect((await records.report(ONE)).state).toBe('with-headteacher')
    expect((await records.report(TWO)).state).toBe('submitted')
  })
})

describe('more wait than a card can name', () => {
  const many = Array.from({ length: 120 }, (_, n) => `amara-${n + 1}`)
  beforeEach(() => holding(...many.map((id) => toSign(id))))

  test('and the button that offers them, the card and its next look say how many', async () => {
    const offered = button(
      await showReport(parts, senderOf(marcus), KEY),
      'Read and sign 120 together',
    )
    const { verb = '', data: claimed } = offered ?? {}
    const first = await answerPress(parts, verb, { ...senderOf(marcus), claimed })
    expect(wordsOn(first.value)).toContain('112 more are in the tab.')
    const { refresh } = Object(first.value)
    const again = { ...senderOf(marcus), claimed: refresh.action.data }
    const { value } = await answerPress(parts, 'refreshSigning', again)
    expect(wordsOn(value)).toContain('112 more are in the tab.')
  })

  test('and the card grows with none of them as they are signed', async () => {
    let card = await look()
    for (let presses = 0; presses < 3; presses += 1) {
      const { value } = await press(marcus, card, ticking(...many))
      expect(wordsOn(value).match(/Signed and submitted\. Thank you\./g)).not.toBeNull()
      card = { ...card, ...Object(value) }
      expect(Object(card.refresh?.action.data).reports).toHaveLength(20)
    }
  })
})

describe('for anyone else', () => {
  test.each([amara, helen, priti, noor])('$name sees and signs nothing with it', async (other) => {
    const card = await look()
    const { value } = await press(other, card, ticking(ONE, TWO))
    expect(value).toEqual(notForYouCard)
    const claimed = card.refresh?.action.data
    const reply = await answerPress(parts, 'refreshSigning', { ...senderOf(other), claimed })
    expect(reply.value).toEqual(notForYouCard)
    expect(await tutorsSignatures(ONE)).toEqual([])
  })
})

describe('several are offered to be signed together', () => {
  const offer = 'Read and sign 2 together'

  test('by the answer to tasks, and on the card that brings one of them', async () => {
    expect(button(await tasks(parts, senderOf(marcus)), offer)?.verb).toBe('refreshSigning')
    const notice = await showReport(parts, senderOf(marcus), KEY)
    const { verb = '', data: claimed } = button(notice, offer) ?? {}
    const { value } = await answerPress(parts, verb, { ...senderOf(marcus), claimed })
    expect(wordsOn(value).match(/I have read this review and sign it/g)).toHaveLength(2)
  })

  test('and not where one waits, or none', async () => {
    await holding(toSign(ONE))
    expect(JSON.stringify(await tasks(parts, senderOf(marcus)))).not.toContain('together')
    expect(JSON.stringify(await showReport(parts, senderOf(marcus), KEY))).not.toContain('together')
    expect(JSON.stringify(await tasks(parts, senderOf(amara)))).not.toContain('together')
  })
})

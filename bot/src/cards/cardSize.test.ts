import { REPORT_STATES, type Report } from '@ect/domain/report/report.ts'
import { sectionsReturned } from '@ect/domain/report/returning.ts'
import { HOSTILE_TEXTS } from '@ect/domain/testing/hostileTexts.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { expect, test } from '@jest/globals'

import { buttonsOf, cardFaults, wordsOn } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { type Kind, standing } from '../testing/standings.ts'
import { typedEverywhere } from '../testing/typedEverywhere.ts'
import type { AdaptiveCard } from './adaptiveCard.ts'
import { cardFor } from './cardFor.ts'

const LARGEST_BYTES = 28 * 1024
const CUT = /…|(read|is too long)[^.]*in the tab\./i

/** What fills a card soonest: much of it, much that is escaped, and many lines. */
const TEXTS = [
  ...HOSTILE_TEXTS,
  { is: 'lines of one letter', typed: 'a\n'.repeat(1000) },
  { is: 'empty lines', typed: '\n\u200B'.repeat(1000) },
  { is: 'quotation marks', typed: '"'.repeat(2000) },
  { is: 'letters of three bytes', typed: '长'.repeat(2000) },
  { is: 'an emoji on each line', typed: '👩🏽‍🏫\n'.repeat(300) },
]

/** Where each kind can be, a part of it sent back included, as it is before anything is typed. */
const STANDINGS: readonly { readonly is: string; readonly report: Report }[] = [
  ...(['review', 'assessment'] as const).flatMap((kind) =>
    REPORT_STATES.filter((state) => kind === 'assessment' || state !== 'with-headteacher').map(
      (state) => ({ is: `${kind} ${state}`, report: standing(kind, state) }),
    ),
  ),
  ...(['review', 'assessment'] as const).flatMap((kind) =>
    (['induction-tutor', 'ect', 'headteacher'] as const).map((author) => ({
      is: `${kind} of which all of the ${author} came back`,
      report: partReturned(kind, author),
    })),
  ),
]

test.each(STANDINGS)(
  'the card of a $is goes through to Teams whatever was typed, and is signed on only where it shows all of it',
  async ({ report }) => {
    for (const { is, typed } of TEXTS) {
      for (const card of await cardsOf(typedEverywhere(report, typed))) {
        expect([is, bytesOf(card) < LARGEST_BYTES]).toEqual([is, true])
        const signs = buttonsOf(card).length > 0
        expect([is, signs && CUT.test(wordsOn(card))]).toEqual([is, false])
      }
    }
  },
)

test.each(STANDINGS)(
  'the card of a $is is one that Teams can show, cut or not',
  async ({ report }) => {
    for (const { typed } of TEXTS.slice(-5)) {
      for (const card of await cardsOf(typedEverywhere(report, typed))) {
        expect(cardFaults(card)).toEqual([])
      }
    }
  },
)

function partReturned(kind: Kind, author: string): Report {
  const { form } = standing(kind, 'submitted')
  const sections = form.sections
    .filter(({ answeredBy }) => answeredBy === author)
    .map(({ id }) => ({ section: id, reason: 'Say more.' }))
  const at = '2026-11-25T09:00:00.000Z'
  const verdict = { by: priti, at, commandId: 'verdict-1', sections } as const
  return sections.length === 0
    ? standing(kind, 'submitted')
    : sectionsReturned(standing(kind, 'submitted'), verdict)
}

async function cardsOf(report: Report): Promise<readonly AdaptiveCard[]> {
  const { ports } = await recordsWith(report)
  const openInTab = 'https://teams.microsoft.com/l/entity/app/home'
  return Promise.all(
    [amara, marcus, helen, priti].map(async (who) => {
      const opened = await viewReport(ports, callerOf(who), KEY)
      return cardFor({ opened, mri: '29:a', openInTab, commandId: 'c' })
    }),
  )
}

function bytesOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card))
}

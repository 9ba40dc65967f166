import { randomUUID } from 'node:crypto'

import { tickOf } from '@ect/contract/cardVerbs.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { REPORT_STATES, type Report, type ReportState } from '@ect/domain/report/report.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import type { BotParts } from './botParts.ts'
import type { AdaptiveCard, ExecuteAction } from './cards/adaptiveCard.ts'
import { notForYouCard } from './cards/notForYouCard.ts'
import { showReport } from './showReport.ts'
import { showSigning } from './showSigning.ts'
import { buttonsOf, wordsOn } from './testing/cardReading.ts'
import { links } from './testing/links.ts'
import { callerOf, KEY, recordsWith } from './testing/records.ts'
import { type Kind, standing } from './testing/standings.ts'
import { answerPress } from './verbs/answerPress.ts'

/** Cards that people still hold, after the report has gone on to wherever it can be. */

const HOLDERS = [amara, marcus, helen, priti] as const

/** What is true of each state, for whoever has nothing to do with it now, and for whoever has. */
const TRUTH: Record<ReportState, { readonly all: RegExp } & Partial<Record<string, RegExp>>> = {
  'with-tutor': {
    all: /Waiting for Marcus to complete it by 11 December 2026/,
    [marcus.name]: /Complete it and share it with Amara|Your turn: complete and share/,
  },
  'with-ect': {
    all: /Waiting for Amara to read, comment and sign/,
    [amara.name]: /Marcus has shared it with you|Your turn: read the/,
  },
  'with-ect-to-comment': {
    all: /Waiting for Amara to read and comment/,
    [amara.name]: /Marcus has shared it with you|Your turn: read the/,
  },
  'with-ect-to-sign': {
    all: /Waiting for Amara to sign/,
    [amara.name]: /Marcus has signed this|Your turn: sign the/,
  },
  'not-signed': {
    all: /It was not signed\. Waiting for Marcus to read why and share it again/,
    [marcus.name]: /You did not sign it|Your turn: read why/,
  },
  queried: {
    all: /Waiting for Marcus to answer Amara's question about the days/,
    [marcus.name]: /Amara has a question about the days|Your turn: answer the question/,
  },
  'needs-signatures': {
    all: /Waiting for Marcus to sign/,
    [marcus.name]: /Amara has commented and signed|Your turn: read the comments and sign/,
  },
  'with-headteacher': {
    all: /Waiting for Helen to sign/,
    [helen.name]: /Amara and Marcus have signed this assessment|Your turn: read the assessment/,
  },
  submitted: {
    all: /Waiting for the appropriate body to review it/,
    [helen.name]: /is with Lanternfield Teaching School Hub|Waiting for the appropriate body/,
    [priti.name]: /Your turn: read and review/,
  },
  returned: {
    all: /Waiting for Marcus to amend it and share it again/,
    [amara.name]: /has returned it:[^]*Marcus will amend it|Waiting for Marcus to amend it/,
    [marcus.name]: /has returned it:[^]*Amend it and share|Your turn: amend the/,
  },
  reopened: {
    all: /Priti Lanwar has re-opened this|Waiting for Marcus to amend it and share it again/,
    [marcus.name]: /Priti Lanwar has re-opened this|Your turn: amend the/,
  },
  reviewed: {
    all: /Reviewed by the appropriate body\. Nothing more to do|has reviewed it on 24 November 2026/,
  },
  decided: { all: /The appropriate body has decided\. Nothing more to do/ },
  void: { all: /No longer needed since the dates of induction changed/ },
}

const STANDINGS = (['review', 'assessment'] as const).flatMap((kind) =>
  REPORT_STATES.filter((state) => kind === 'assessment' || state !== 'with-headteacher').map(
    (state) => [kind, state] as const,
  ),
)

describe.each(STANDINGS)('a card that came while the %s was %s', (kind, before) => {
  const moves = REPORT_STATES.filter((state) => kind !== 'review' || state !== 'with-headteacher')

  test.each(moves)('says what is true when it is looked at while the report is %s', async (now) => {
    for (const holder of HOLDERS) {
      const { refreshed } = await lookedAtAgain(holder, kind, [before, now])
      expect(refreshed.words).toMatch(TRUTH[now][holder.name] ?? TRUTH[now].all)
    }
  })

  test.each(moves)('offers then nothing that would be refused while it is %s', async (now) => {
    for (const holder of HOLDERS) {
      const { refreshed } = await lookedAtAgain(holder, kind, [before, now])
      for (const index of buttonsOf(refreshed.card).keys()) {
        const again = await lookedAtAgain(holder, kind, [before, now])
        const reply = await again.press(holder, buttonsOf(again.refreshed.card)[index])
        expect([reply.code, reply.words]).toEqual([undefined, expect.stringMatching(DONE)])
      }
    }
  })

  test.each(moves.filter((state) => state !== before))(
    'does nothing when it is pressed as it was while the report is %s, and says so',
    async (now) => {
      for (const holder of HOLDERS) {
        const { look, goTo, press, stored } = await held(standing(kind, before))
        const card = await look(holder)
        await goTo(standing(kind, now))
        for (const button of buttonsOf(card)) {
          const { words } = await press(holder, button)
          expect(words).toMatch(/This report has changed|This cannot be done at this stage/)
          expect(words).toMatch(TRUTH[now][holder.name] ?? TRUTH[now].all)
        }
        expect(await stored()).toEqual(standing(kind, now))
      }
    },
  )

  test('shows nothing to whoever has left since', async () => {
    for (const holder of [amara, marcus, helen]) {
      const { look, goTo, press } = await held(standing(kind, before))
      const card = await look(holder)
      await goTo({
        ...standing(kind, before),
        people: { ect: noor, inductionTutor: noor, headteacher: noor },
      })
      for (const button of [card.refresh?.action, ...buttonsOf(card)]) {
        expect((await press(holder, button)).card).toEqual(notForYouCard)
      }
    }
  })
})

describe.each(REPORT_STATES)('the card of several while one of them is %s', (now) => {
  const OTHER = 'amara-2'
  const other = () => signedReport(progressReview({ id: OTHER }), 'ect')

  test('offers exactly those that still wait, and of the others signs nothing', async () => {
    const { signing, goTo, press, stored } = await held(
      standing('assessment', 'needs-signatures'),
      other(),
    )
    const card = await signing(marcus)
    await goTo(standing('assessment', now))
    const refreshed = await press(marcus, card.refresh?.action)
    const waits = now === 'needs-signatures'
    expect(refreshed.words.match(/I have read this (review|assessment)/g)).toHaveLength(
      waits ? 2 : 1,
    )
    const [sign] = buttonsOf(card)
    const { words } = await press(marcus, sign)
    const told = /final formal assessment: (.*)/.exec(words)?.[1]
    expect(told).toMatch(
      waits
        ? /^Signed\. Helen signs next\.$/
        : /^not signed\. This (report has changed|cannot be done at this stage)/,
    )
    expect(words).toMatch(/term 1 progress review: Signed and submitted/)
    const { state } = await stored()
    expect(state).toBe(waits ? 'with-headteacher' : now)
  })
})

const DONE =
  /^(Signed\.|Signed and submitted\.|Sent\.|Not signed\. It is back|Your question is on its way\.)/m

/** A card that came in one state of the report, looked at in another. */
async function lookedAtAgain(
  holder: PersonNamed,
  kind: Kind,
  [before, now]: readonly [ReportState, ReportState],
) {
  const { look, goTo, press } = await held(standing(kind, before))
  const card = await look(holder)
  await goTo(standing(kind, now))
  return { press, refreshed: await press(holder, card.refresh?.action) }
}

/** Records in memory that can be moved on under a card, and the bot that works on them. */
async function held(...reports: readonly Report[]) {
  const { ports, report } = await recordsWith(...reports)
  const parts: BotParts = {
    ports,
    openInTab: () => 'https://tab.example',
    ...links,
    newId: randomUUID,
    onFault: (thrown) => {
      throw thrown
    },
  }
  return {
    stored: report,
    look: (who: PersonNamed) => showReport(parts, senderOf(who), KEY),
    signing: (who: PersonNamed) => showSigning(parts, senderOf(who), { about: [KEY] }),
    goTo: async (next: Report) => {
      const { version } = await ports.reports.get(KEY)
      await ports.reports.replace(next, version)
    },
    press: async (who: PersonNamed, button: ExecuteAction | undefined) => {
      if (!button) throw new Error('there is no button')
      const claimed = { ...TYPED, ...button.data }
      const { value } = await answerPress(parts, button.verb, { ...senderOf(who), claimed })
      const card: AdaptiveCard = { ...notForYouCard, ...value }
      return { card, code: value['code'], words: wordsOn(value) || String(value['message']) }
    },
  }
}

const senderOf = (who: PersonNamed) => ({ caller: callerOf(who), mri: `29:${who.name}` })

/** Everything that anyone may have typed or ticked. */
const TYPED = {
  ...Object.fromEntries(
    [formalAssessment('final'), progressReview()].flatMap(({ form }) =>
      Object.entries(ectAnswers({}, form)).map(([id, answer]) => [
        id,
        typeof answer === 'boolean' ? `${answer}` : answer,
      ]),
    ),
  ),
  daysConfirmed: 'true',
  statementAccepted: 'true',
  queryText: 'Which days?',
  declineReason: 'It is not so.',
  recommendation: 'satisfactory',
  [tickOf(KEY)]: 'true',
  [tickOf({ reportId: 'amara-2' })]: 'true',
}

import { randomUUID } from 'node:crypto'

import { CARD_VERBS, tickOf } from '@ect/contract/cardVerbs.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report, ReportState } from '@ect/domain/report/report.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, signedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { whileLogIsAway } from '@ect/usecases/testing/memoryAccessLog.ts'
import { describe, expect, test } from '@jest/globals'

import type { BotParts } from './botParts.ts'
import { answerMessage } from './messages/answerMessage.ts'
import { showReport } from './showReport.ts'
import { links } from './testing/links.ts'
import { callerOf, KEY, recordsWith } from './testing/records.ts'
import { answerPress } from './verbs/answerPress.ts'

const WRITTEN = 'What was written in it'
const READERS = [amara, marcus, helen, priti] as const
const STATES = [
  'with-tutor',
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'needs-signatures',
  'with-ect-to-sign',
  'with-headteacher',
  'not-signed',
  'submitted',
  'returned',
  'reopened',
  'reviewed',
] as const
const LOOKS = READERS.flatMap((reader) =>
  STATES.map((state) => [reader.name, state, reader] as const),
)

describe.each(LOOKS)('a card for %s of an assessment that is %s', (_, state, reader) => {
  test('leaves a line if it shows what was written, and none if it does not', async () => {
    const parts = await partsWith(state)
    const card = JSON.stringify(await showReport(parts, senderOf(reader), KEY))
    expect(await linesIn(parts)).toEqual(card.includes(WRITTEN) ? [`${reader.name} 1 card`] : [])
  })

  test('shows nothing of it while the log cannot be written', async () => {
    const parts = withoutLog(await partsWith(state))
    const card = await showReport(parts, senderOf(reader), KEY).catch((refused: unknown) => refused)
    expect(JSON.stringify(card)).not.toContain(WRITTEN)
  })
})

describe.each(Object.keys(CARD_VERBS))('pressing %s', (verb) => {
  test.each(LOOKS)('as %s, while it is %s, shows nothing without a line', async (_, state, who) => {
    const parts = await partsWith(state)
    const reply = await answerPress(parts, verb, { ...senderOf(who), claimed: claimedBy(verb) })
    const lines = JSON.stringify(reply).includes(WRITTEN) ? [`${who.name} 1 card`] : []
    expect(await linesIn(parts)).toEqual(lines)

    const silent = withoutLog(await partsWith(state))
    const none = await answerPress(silent, verb, { ...senderOf(who), claimed: claimedBy(verb) })
    expect(JSON.stringify(none)).not.toContain(WRITTEN)
  })
})

test.each(['tasks', 'status Amara', 'help'])(
  'the answer to %s shows nothing of it',
  async (text) => {
    for (const [, state, reader] of LOOKS) {
      const parts = await partsWith(state)
      const answer = await answerMessage(parts, senderOf(reader), { text })
      expect(JSON.stringify(answer)).not.toContain(WRITTEN)
    }
  },
)

test('a card that is sent says so in its line', async () => {
  const parts = await partsWith('with-ect')
  await showReport(parts, senderOf(amara), KEY, { place: 'sent-card' })
  expect(await linesIn(parts)).toEqual(['Amara Whitcombe 1 sent-card'])
})

/** Everyone who has a part in it has written something; it stands as if it had got that far. */
function written(state: ReportState): Report {
  const report = { ...formalAssessment('first'), id: KEY.reportId }
  if (state === 'with-tutor') return report
  const signed = signedReport(report, 'ect', 'induction-tutor')
  const text = { 'evidence.TS1': WRITTEN }
  const at: Instant = '2026-11-25T09:00:00.000Z'
  const versions = signed.versions.map((version) => ({
    ...version,
    answers: completeAnswers(text, report.form),
    ectAnswers: ectAnswers({ wentWell: WRITTEN }, report.form),
    query: { text: WRITTEN, at, by: amara },
    notSigned: { signatory: 'headteacher', by: helen, text: WRITTEN, at } as const,
  }))
  const said = { at, by: priti, version: 1, text: WRITTEN }
  const back = { event: 'returned', ...said } as const
  const opened = { event: 'reopened', ...said } as const
  return { ...signed, state, versions, history: [...signed.history, back, opened] }
}

async function partsWith(state: ReportState): Promise<BotParts> {
  const { ports } = await recordsWith(written(state))
  return {
    ports,
    openInTab: () => 'https://teams.microsoft.com/l/entity/app/home',
    ...links,
    newId: randomUUID,
    onFault: (thrown) => {
      throw thrown
    },
  }
}

function withoutLog(parts: BotParts): BotParts {
  return { ...parts, ports: whileLogIsAway(parts.ports) }
}

async function linesIn({ ports }: BotParts): Promise<readonly string[]> {
  const key = { ...KEY, inductionId: formalAssessment('first').inductionId }
  const { lines } = await ports.accessLog.ofReport(key, { limit: 9 })
  return lines.map(({ who, version, place }) => `${who.name} ${version} ${place}`)
}

function senderOf(who: PersonNamed) {
  return { caller: callerOf(who), mri: `29:${who.name}` }
}

/** What every button sends, and each takes its own of it. */
function claimedBy(verb: string) {
  if (verb === 'refreshReport') return KEY
  const shown = { ...KEY, version: 1, contentHash: '00'.repeat(32), commandId: randomUUID() }
  return {
    ...shown,
    reports: [shown],
    [tickOf(KEY)]: 'true',
    queryText: 'Which days?',
    declineReason: WRITTEN,
    daysConfirmed: 'true',
    statementAccepted: 'true',
  }
}

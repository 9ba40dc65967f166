import { randomUUID } from 'node:crypto'

import { tickOf } from '@ect/contract/cardVerbs.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { amara, marcus } from '@ect/domain/testing/stonebeck.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { BotParts } from '../botParts.ts'
import type { AdaptiveCard, ExecuteAction } from '../cards/adaptiveCard.ts'
import { concern } from '../messages/concern.ts'
import { showReport } from '../showReport.ts'
import { showSigning } from '../showSigning.ts'
import { button, cardFaults, wordsOn } from '../testing/cardReading.ts'
import { links } from '../testing/links.ts'
import { callerOf, KEY, recordsWith, sharedReview } from '../testing/records.ts'
import { answerPress } from './answerPress.ts'

const signed = { ...ectAnswers(), daysConfirmed: 'true', statementAccepted: 'true' }
const SAYS_NOTHING_MORE = 'this card cannot say what comes next'

let records: Awaited<ReturnType<typeof recordsWith>>
let parts: BotParts
let faults: unknown[]

beforeEach(() => holding(sharedReview()))

async function holding(report: ReturnType<typeof sharedReview>): Promise<void> {
  records = await recordsWith(report)
  faults = []
  parts = {
    ports: records.ports,
    openInTab: () => 'https://teams.microsoft.com/l/entity/app/home',
    ...links,
    newId: randomUUID,
    onFault: (thrown) => faults.push(thrown),
  }
}

const senderOf = (who: PersonNamed) => ({ caller: callerOf(who), mri: `29:${who.name}` })

async function press(who: PersonNamed, pressed: ExecuteAction | undefined, typed: object = {}) {
  if (!pressed) throw new RangeError('there is no such button')
  const claimed = { ...pressed.data, ...typed }
  const reply = await answerPress(parts, pressed.verb, { ...senderOf(who), claimed })
  const card: AdaptiveCard = Object(reply.value)
  return { ...reply, card, words: wordsOn(card) || String(reply.value['message']) }
}

/** From the next write on nothing can be read; what was written stays so. */
function failsOnceWritten(thrown: Error = new Refusal('store-unavailable')): () => void {
  let isAway = false
  const { reports, concerns } = records.ports
  const away = <Store extends typeof reports | typeof concerns>(store: Store): Store => ({
    ...store,
    get: (key: never) => (isAway ? Promise.reject(thrown) : store.get(key)),
    create: async (record: never) => {
      const created: unknown = await store.create(record)
      isAway = true
      return created
    },
    replace: async (record: never, version: never) => {
      const replaced: unknown = await store.replace(record, version)
      isAway = true
      return replaced
    },
  })
  const ports = { ...records.ports, reports: away(reports), concerns: away(concerns) }
  parts = { ...parts, ports }
  return () => {
    isAway = false
  }
}

describe('what was done is said, although the records went away in the same moment', () => {
  test('a signature, and the card says the rest as soon as it can', async () => {
    const sign = button(await showReport(parts, senderOf(amara), KEY), 'Sign')
    const areBack = failsOnceWritten()
    const { statusCode, card, words } = await press(amara, sign, signed)
    expect([statusCode, cardFaults(card)]).toEqual([200, []])
    expect(words).toContain('Signed. Thank you.')
    expect(words).toContain(SAYS_NOTHING_MORE)
    expect(words).not.toContain(ectAnswers()['wentWell'])
    expect((await records.report()).state).toBe('needs-signatures')
    areBack()
    const again = await press(amara, card.refresh?.action)
    expect(again.words).toContain('Waiting for Marcus to sign.')
  })

  test('several signatures, each of them', async () => {
    await holding(signedReport(progressReview({ id: KEY.reportId }), 'ect'))
    const several = await showSigning(parts, senderOf(marcus), { about: [KEY] })
    failsOnceWritten()
    const ticks = { statementAccepted: 'true', [tickOf(KEY)]: 'true' }
    const { words } = await press(marcus, button(several, 'Sign all that are ticked'), ticks)
    expect(words).toContain('term 1 progress review: Signed and submitted. Thank you.')
    expect(words).toContain(SAYS_NOTHING_MORE)
    expect((await records.report()).state).toBe('submitted')
  })

  test('a concern that has arrived', async () => {
    const form = await concern(parts, senderOf(amara), '')
    failsOnceWritten()
    const [send] = form.actions ?? []
    const typed = { about: 'timetable', concernText: 'Too much of it.' }
    const { words } = await press(amara, send?.type === 'Action.Execute' ? send : undefined, typed)
    expect(faults).toEqual([])
    expect(words).toContain('Your concern has arrived.')
    expect(words).not.toContain('Too much')
  })

  test('and a fault of ours is told to those who look after it, and to nobody else', async () => {
    const sign = button(await showReport(parts, senderOf(amara), KEY), 'Sign')
    failsOnceWritten(new Error('secret detail'))
    const { words } = await press(amara, sign, signed)
    expect(words).toContain('Signed. Thank you.')
    expect(words).not.toContain('secret')
    expect(faults).toEqual([new Error('secret detail')])
  })
})

test('a question about the days goes only with the comments beside it kept, or not at all', async () => {
  const ask = button(await showReport(parts, senderOf(amara), KEY), 'Send to Marcus')
  const typed = { queryText: 'Which days?', wentWell: 'x'.repeat(2500) }
  const refused = await press(amara, ask, typed)
  expect([refused.statusCode, refused.words]).toEqual([
    400,
    'Write 2000 characters at most; this is 2500.',
  ])
  expect((await records.report()).state).toBe('with-ect')
  const { words } = await press(amara, ask, { ...typed, wentWell: 'Shorter.' })
  expect(words).toContain('Your question is on its way.')
  const draft = await records.ports.drafts.get(KEY.reportId, amara.id)
  expect(draft?.record.answers['wentWell']).toBe('Shorter.')
})

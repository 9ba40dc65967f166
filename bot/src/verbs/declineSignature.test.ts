import { randomUUID } from 'node:crypto'

import { DEFAULT_SIGNING, withSigningOrder } from '@ect/domain/report/signingOrder.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment, progressReview, sharedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { showReport } from '../showReport.ts'
import { button, wordsOn } from '../testing/cardReading.ts'
import { callerOf, KEY, recordsWith } from '../testing/records.ts'
import { links } from '../testing/links.ts'
import { answerPress } from './answerPress.ts'

const statementAccepted = 'true'
const declineReason = 'Standard 5 is judged without evidence.'

describe('a headteacher who cannot sign, on their card', () => {
  test('sends it back with a reason, once, and the tutor reads it on theirs', async () => {
    const { press, report } = await signedByTwo()
    const said = await press(helen, 'Send it back', { declineReason })
    expect(said).toContain('Not signed. It is back with Marcus, with your reason.')
    const { state, history } = await report()
    expect(state).toBe('not-signed')
    expect(history.filter(({ event }) => event === 'declined')).toHaveLength(1)
  })

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['more than there is room for', 'x'.repeat(2001)],
  ])('is asked for a reason when they wrote %s', async (_, typed) => {
    const { press, report } = await signedByTwo()
    expect(await press(helen, 'Send it back', { declineReason: typed })).toContain(
      'Write why you cannot sign it, in 2000 characters at most.',
    )
    expect((await report()).state).toBe('with-headteacher')
  })

  test('an older card says where it stands, and does nothing', async () => {
    const { press, pressLater, report } = await signedByTwo()
    const older = await pressLater(helen, 'Send it back', { declineReason })
    await press(helen, 'Sign', { statementAccepted })
    expect(await older()).toContain('This cannot be done at this stage.')
    expect((await report()).state).toBe('submitted')
  })
})

test('a headteacher who cannot sign keeps the reasons that they had begun to write', async () => {
  const { press, ports } = await signedByTwo(formalAssessment('final'))
  const typed = { recommendation: 'extension', recommendationReasons: 'Away in the spring.' }
  await press(helen, 'Send it back', { ...typed, declineReason })
  expect((await ports.drafts.get(KEY.reportId, helen.id))?.record.answers).toEqual(typed)
})

test('a tutor who cannot sign takes it back to amend', async () => {
  const { press } = await sharedWith(formalAssessment())
  await press(amara, 'Sign', ectTyped)
  const said = await press(marcus, 'Take it back to amend', { declineReason })
  expect(said).toContain('Not signed. It is back with you.')
  expect(said).toContain(declineReason)
})

test('an ECT who cannot sign keeps what they have typed so far', async () => {
  const { press, ports } = await sharedWith(formalAssessment())
  await press(amara, 'Send it back', { ...ectTyped, declineReason })
  const kept = await ports.drafts.get(KEY.reportId, amara.id)
  expect(kept?.record.answers['wentWell']).toBe(ectTyped['wentWell'])
})

test('where the tutor signs first, ECT and tutor go through a review on their cards', async () => {
  const order = { ...DEFAULT_SIGNING, 'progress-review': ['induction-tutor', 'ect'] as const }
  const { press, report } = await sharedWith(withSigningOrder(progressReview(), order))
  expect(await press(amara, 'Send comments', ectTyped)).toContain(
    'Sent. Marcus signs first, and then you.',
  )
  expect(await press(marcus, 'Sign', { statementAccepted })).toContain('Signed. Amara signs next.')
  expect(await press(amara, 'Sign', { statementAccepted })).toContain('Signed and submitted.')
  expect((await report()).versions[0]?.signatures.map(({ signatory }) => signatory)).toEqual([
    'induction-tutor',
    'ect',
  ])
})

/** The ECT's answers as a card sends them. */
const ectTyped: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(ectAnswers({}, formalAssessment().form)).map(([id, answer]) => [
      id,
      typeof answer === 'boolean' ? `${answer}` : answer,
    ]),
  ),
  daysConfirmed: 'true',
  statementAccepted,
}

async function signedByTwo(untouched = formalAssessment()) {
  const shared = await sharedWith(untouched)
  await shared.press(amara, 'Sign', ectTyped)
  await shared.press(marcus, 'Sign', { statementAccepted })
  return shared
}

const openInTab = () => 'https://teams.microsoft.com/l/entity/app/home'
const onFault = (fault: unknown) => {
  throw fault
}

async function sharedWith(untouched: Report) {
  const { ports, report } = await recordsWith(sharedReport({ ...untouched, id: KEY.reportId }))
  const parts = { ports, openInTab, ...links, newId: randomUUID, onFault }
  const pressLater = async (who: PersonNamed, title: string, typed: object) => {
    const sender = { caller: callerOf(who), mri: `29:${who.name}` }
    const pressed = button(await showReport(parts, sender, KEY), title)
    if (!pressed) throw new RangeError(`no button ${title}`)
    return async () => {
      const claimed = { ...pressed.data, ...typed }
      const { value } = await answerPress(parts, pressed.verb, { ...sender, claimed })
      return wordsOn(value) || String(value['message'])
    }
  }
  const press = async (...pressed: Parameters<typeof pressLater>) =>
    (await pressLater(...pressed))()
  return { ports, report, press, pressLater }
}

import { signaturesInForce } from '@ect/domain/report/carrying.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { openReport } from './openReport.ts'
import { queryDays } from './queryDays.ts'
import { reopenReport } from './reopenReport.ts'
import { returnReport } from './returnReport.ts'
import { saveDraft } from './saveDraft.ts'
import { AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import { signedByThree } from './testing/returnedAssessment.ts'
import { asShownTo, storedReport } from './testing/steps.ts'
import { verifyReport } from './verifyReport.ts'

let at: Awaited<ReturnType<typeof signedByThree>>
beforeEach(async () => {
  at = await signedByThree()
})

/** Who has signed which version, of the signatures that count; the whole record has to hold too. */
async function standing(): Promise<readonly string[]> {
  const { faults, signatures } = await verifyReport(at.ports, theEct, AMARA_1)
  expect(faults).toEqual([])
  return signatures
    .filter(({ isInForce }) => isInForce)
    .map(({ signature, version }) => `${signature.by.name} ${version}`)
}
const state = async () => (await storedReport(at.ports)).state

describe('when only the recommendation comes back', () => {
  test('the headteacher alone signs again, and the signatures of ECT and tutor stand', async () => {
    expect(await at.sendBack('recommendation')).toMatchObject({ state: 'with-headteacher' })
    expect(await standing()).toEqual(['Amara Whitcombe 1', 'Marcus Ellery 1'])
    expect(await at.headSigns('extension')).toMatchObject({ state: 'submitted', version: 2 })
    expect(await standing()).toEqual(['Amara Whitcombe 1', 'Marcus Ellery 1', 'Helen Adeyinka 2'])
    const { versions } = await storedReport(at.ports)
    expect(versions[0]?.headAnswers?.['recommendation']).toBe('satisfactory')
    expect(versions[1]).toMatchObject({
      answers: versions[0]?.answers,
      ectAnswers: versions[0]?.ectAnswers,
      headAnswers: { recommendation: 'extension' },
    })
  })

  test('the tutor can change nothing meanwhile', async () => {
    await at.sendBack('recommendation')
    expect((await openReport(at.ports, theTutor, AMARA_1)).mayDo).not.toContain('saveDraft')
    await expect(at.tutorShares({ daysServed: 70 })).rejects.toMatchObject({ code: 'not-now' })
  })
})

describe('when only what the ECT wrote comes back', () => {
  test('and changes, all who had signed under it sign again', async () => {
    expect(await at.sendBack('ectComments')).toMatchObject({ state: 'with-ect' })
    const changed = { wentWell: 'Reading, most of all.' }
    expect(await at.ectSigns(changed)).toMatchObject({ state: 'needs-signatures' })
    expect(await standing()).toEqual(['Amara Whitcombe 2'])
    await at.tutorSigns()
    expect(await at.headSigns()).toMatchObject({ state: 'submitted' })
    expect(await standing()).toHaveLength(3)
  })

  test('and stays as it was, the others need not', async () => {
    await at.sendBack('ectComments')
    expect(await at.ectSigns()).toMatchObject({ state: 'submitted' })
    expect(await standing()).toEqual(['Marcus Ellery 1', 'Helen Adeyinka 1', 'Amara Whitcombe 2'])
  })

  test('the ECT finds what they wrote, and answers only what came back', async () => {
    await at.sendBack('ectComments')
    const { draft } = await openReport(at.ports, theEct, AMARA_1)
    const [before] = (await storedReport(at.ports)).versions
    expect(draft?.answers).toEqual(before?.ectAnswers)
    const entitled = Object.keys(before?.ectAnswers ?? {}).find((id) => id.startsWith('ent')) ?? ''
    await at.ectSigns({ wentWell: 'Reading.', [entitled]: 'Something else' })
    const [, after] = (await storedReport(at.ports)).versions
    expect(after?.ectAnswers).toEqual({ ...before?.ectAnswers, wentWell: 'Reading.' })
  })

  test('a question about the days opens the days for the tutor, and all sign what they then say', async () => {
    await at.sendBack('ectComments')
    const shown = await asShownTo(at.ports, theEct)
    await queryDays(at.ports, theEct, { ...shown, commandId: 'query', text: 'Was it 73?' })
    expect(await at.tutorShares({ daysServed: 70 })).toMatchObject({
      state: 'with-ect',
      version: 3,
    })
    expect((await storedReport(at.ports)).versions[2]).toMatchObject({
      answers: { daysServed: 70 },
    })
    expect(await standing()).toEqual([])
  })
})

describe('when a section of the tutor comes back', () => {
  test('and changes, everyone signs again, and the ECT and headteacher may answer anew', async () => {
    expect(await at.sendBack('days', 'performance')).toMatchObject({
      state: 'returned',
      version: 1,
    })
    expect(await at.tutorShares({ daysServed: 70 })).toMatchObject({ state: 'with-ect' })
    expect(await standing()).toEqual([])
    const opened = await openReport(at.ports, theEct, AMARA_1)
    expect(opened.version?.ectAnswers).toBeUndefined()
    expect(opened.draft?.answers['wentWell']).toBeDefined()
    await at.ectSigns({ wentWell: 'The days are right now.' })
    await at.tutorSigns()
    expect(await at.headSigns()).toMatchObject({ state: 'submitted' })
    expect(await standing()).toHaveLength(3)
  })

  test('and stays as it was, the tutor alone signs again', async () => {
    await at.sendBack('days')
    expect(await at.tutorShares()).toMatchObject({ state: 'needs-signatures' })
    expect(await standing()).toEqual(['Amara Whitcombe 1', 'Helen Adeyinka 1'])
    expect(await at.tutorSigns()).toMatchObject({ state: 'submitted' })
  })

  test('no other of theirs can be saved, and none is shared otherwise', async () => {
    await at.sendBack('days')
    const { draft } = await openReport(at.ports, theTutor, AMARA_1)
    const was = draft?.answers['entitlementsMet'] ?? null
    const changes = [{ question: 'entitlementsMet', was, now: !was }]
    await expect(saveDraft(at.ports, theTutor, { ...AMARA_1, changes })).rejects.toMatchObject({
      code: 'answer-not-valid',
      details: { gaps: [{ section: 'entitlements' }] },
    })
    const before = (await storedReport(at.ports)).versions[0]?.answers
    await at.tutorShares({ daysServed: 70 })
    const after = (await storedReport(at.ports)).versions[1]?.answers
    expect(after).toEqual({ ...before, daysServed: 70 })
  })

  test('shared twice before the ECT has signed, it is still only those sections', async () => {
    await at.sendBack('days')
    await at.tutorShares({ daysServed: 70 })
    await at.tutorShares({ daysServed: 73 })
    expect((await storedReport(at.ports)).versions[2]?.amends).toEqual({
      version: 1,
      sections: ['days'],
    })
    expect(await standing()).toEqual(['Amara Whitcombe 1', 'Helen Adeyinka 1'])
  })
})

test('a signature stands through several returns, as long as it is over nothing that changes', async () => {
  await at.sendBack('recommendation')
  await at.headSigns('extension')
  await at.sendBack('recommendation')
  await at.headSigns()
  expect(await standing()).toEqual(['Amara Whitcombe 1', 'Marcus Ellery 1', 'Helen Adeyinka 3'])
})

test('once re-opened, no signature counts, from whichever version', async () => {
  await at.sendBack('recommendation')
  await at.headSigns('extension')
  const reopen = { ...AMARA_1, commandId: 'reopen', version: 2, reason: 'Two days.' }
  await reopenReport(at.ports, theHead, reopen)
  expect(await standing()).toEqual([])
  await at.tutorShares()
  expect(signaturesInForce(await storedReport(at.ports))).toEqual([])
})

test('all who had signed are told, and may read the reason for each section', async () => {
  const before = (await storedReport(at.ports)).outbox.length
  await at.sendBack('days', 'recommendation')
  const { outbox, history } = await storedReport(at.ports)
  const cards = outbox.slice(before).filter(({ send }) => send === 'card')
  expect(cards.map((each) => 'to' in each && each.to)).toEqual([amara.id, marcus.id, helen.id])
  expect(JSON.stringify(cards)).not.toContain('again.')
  expect(history.at(-1)?.text).toBe(
    'Days served and absence: Look at days again.\n' +
      'Recommendation of the headteacher: Look at recommendation again.',
  )
})

test.each([[['no-such']], [['days', 'days']], [[]]])(
  'sections %j cannot be sent back',
  async (sections) => {
    await expect(at.sendBack(...sections)).rejects.toMatchObject({ code: 'request-malformed' })
    expect(await state()).toBe('submitted')
  },
)

test('sent back twice at once, it comes back once', async () => {
  const outcomes = await Promise.allSettled([
    at.sendBack('recommendation'),
    returnReport(at.ports, aReviewer, {
      ...AMARA_1,
      commandId: 'whole',
      version: 1,
      reason: 'No.',
    }),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { formalAssessment } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { declineSignature } from './declineSignature.ts'
import { getHome } from './getHome.ts'
import { openReport } from './openReport.ts'
import type { Caller } from './ports/people.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'
import {
  asShownTo,
  ectSigns,
  storedReport,
  tutorSaves,
  tutorShares,
  tutorSigns,
} from './testing/steps.ts'
import { verifyReport } from './verifyReport.ts'

const { form } = formalAssessment('first')
const reason = 'Standard 5 is judged without evidence.'
const declining = async (who: Caller, changes: object = {}) => {
  const { version, contentHash = '' } = await openReport(ports, theTutor, AMARA_1)
  const shown = { ...AMARA_1, version: version?.number ?? 1, contentHash }
  return declineSignature(ports, who, { ...shown, commandId: 'decline-1', reason, ...changes })
}
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts({ ...formalAssessment('first'), id: AMARA_1.reportId })
  await tutorShares(ports, completeAnswers({}, form))
})

describe('a headteacher who cannot sign', () => {
  beforeEach(async () => {
    await ectSigns(ports, ectAnswers({}, form))
    await tutorSigns(ports)
  })

  test('sends the assessment back to the tutor, once for any number of presses', async () => {
    const receipt = await declining(theHead)
    expect(receipt).toMatchObject({ state: 'not-signed', version: 1 })
    const { history } = await storedReport(ports)
    expect(await declining(theHead)).toEqual(receipt)
    expect((await storedReport(ports)).history).toEqual(history)
    await expect(declining(theHead, { reason: 'Another reason.' })).rejects.toMatchObject({
      code: 'command-reused',
    })
  })

  test('gives the tutor something to do, and leaves the signatures that hold', async () => {
    await declining(theHead)
    expect((await getHome(ports, theTutor)).tasks).toMatchObject([
      { task: 'Read why the assessment was not signed, and share it again' },
    ])
    expect((await verifyReport(ports, theTutor, AMARA_1)).faults).toEqual([])
    expect((await openReport(ports, theEct, AMARA_1)).version?.notSigned?.text).toBe(reason)
  })

  test('signs the next version, once ECT and tutor have', async () => {
    await declining(theHead)
    const answers = completeAnswers({}, form)
    await tutorSaves(ports, answers)
    await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-2', answers })
    for (const [who, commandId] of [
      [theEct, 'sign-3'],
      [theTutor, 'sign-4'],
      [theHead, 'sign-5'],
    ] as const) {
      const shown = await asShownTo(ports, who)
      const comments = ectAnswers({}, form)
      await signReport(ports, who, { ...shown, commandId, place: 'tab', comments })
    }
    const { state, versions } = await storedReport(ports)
    expect(state).toBe('submitted')
    expect(versions.map(({ signatures }) => signatures.length)).toEqual([2, 3])
    expect(versions[0]?.notSigned?.text).toBe(reason)
    expect((await verifyReport(ports, aReviewer, AMARA_1)).faults).toEqual([])
  })
})

describe('whoever is not asked to sign cannot refuse to', () => {
  test.each<readonly [string, Caller, object]>([
    [
      'the tutor before the ECT has commented',
      theTutor,
      {
        code: 'not-now',
        message: 'This cannot be done at this stage. Waiting for Amara to read, comment and sign.',
      },
    ],
    ['the headteacher before their turn', theHead, { code: 'not-now' }],
    ['the appropriate body', aReviewer, { code: 'not-your-part' }],
    ['a stranger', aStranger, { code: 'not-found' }],
  ])('%s', async (_, caller, refusal) => {
    await expect(declining(caller)).rejects.toMatchObject(refusal)
    expect((await storedReport(ports)).state).toBe('with-ect')
  })

  test('nor the ECT of a version or of comments that no longer stand, or after signing', async () => {
    await expect(declining(theEct, { version: 2 })).rejects.toMatchObject({
      code: 'report-changed',
    })
    await expect(declining(theEct, { contentHash: '00' })).rejects.toMatchObject({
      code: 'report-changed',
    })
    await ectSigns(ports, ectAnswers({}, form))
    await expect(declining(theEct)).rejects.toMatchObject({
      code: 'not-now',
      message: 'This cannot be done at this stage. Waiting for Marcus to sign.',
    })
  })
})

test('an ECT says what is wrong without commenting first, and what they typed is kept', async () => {
  await declining(theEct)
  expect((await openReport(ports, theEct, AMARA_1)).mayDo).toContain('saveDraft')
})

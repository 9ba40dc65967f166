import { ectAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview, sharedReview } from '@ect/domain/testing/reports.ts'
import { amara, lanternfield, marcus } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { leaveLines } from './leaveLines.ts'
import { Refusal } from './refusal.ts'
import { isSealed } from './sealedChain.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import {
  AMARA_1,
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'
import {
  asShownTo,
  ectSigns,
  storedReport,
  submitted,
  tutorShares,
  tutorSigns,
} from './testing/steps.ts'
import { withLostAnswers } from './testing/troubledReports.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
  await tutorShares(ports)
})

const signatures = async () =>
  (await storedReport(ports)).versions.flatMap((each) => each.signatures)
const ectCommand = async () => ({
  ...(await asShownTo(ports, theEct)),
  commandId: 'sign-1',
  place: 'card' as const,
  comments: ectAnswers(),
})

describe('signing', () => {
  test('the ECT first, then the tutor, and the review is with the appropriate body', async () => {
    expect(await ectSigns(ports)).toMatchObject({ state: 'needs-signatures' })
    expect(await tutorSigns(ports)).toMatchObject({ state: 'submitted' })
    expect(await signatures()).toMatchObject([
      { n: 1, signatory: 'ect', by: amara, place: 'card' },
      { n: 2, signatory: 'induction-tutor', by: marcus, place: 'tab' },
    ])
  })

  test('what vouched for the person stands in the signature, and never their token', async () => {
    const signedIn = {
      issuer: 'Entra',
      audience: 'app',
      issuedAt: '2026-11-23T09:00:00.000Z',
    } as const
    await signReport(ports, { ...theEct, token: 'eyJ', signedIn }, await ectCommand())
    const [signature] = await signatures()
    expect(signature?.signedIn).toEqual(signedIn)
    expect(JSON.stringify(await storedReport(ports))).not.toContain('eyJ')
  })

  test("the ECT's comments and signature are one: the signature covers the comments", async () => {
    const before = await asShownTo(ports, theEct)
    await ectSigns(ports)
    const after = await asShownTo(ports, theEct)
    const [signature] = await signatures()
    expect(signature?.contentHash).toBe(after.contentHash)
    expect(signature?.contentHash).not.toBe(before.contentHash)
    expect((await storedReport(ports)).versions.at(-1)?.ectAnswers).toEqual(ectAnswers())
  })

  test('each signature names the one before it, over versions too', async () => {
    await submitted(ports)
    const [first, second] = await signatures()
    expect(first?.previous).toBe('')
    expect(second?.previous).toBe(first?.hash)
    for (const signature of await signatures()) {
      const { hash, ...signed } = signature
      expect(ports.fingerprint.ofJson(signed)).toBe(hash)
    }
  })
})

describe('the end of the chain', () => {
  test('is sealed in the same write as each signature', async () => {
    for (const signs of [ectSigns, tutorSigns]) {
      await signs(ports)
      const report = await storedReport(ports)
      const [last] = (await signatures()).toReversed()
      expect(report.sealedHead).toMatchObject({ signatures: last?.n, hash: last?.hash })
      expect(await isSealed(ports.sealing, report)).toBe(true)
    }
  })

  test('is never without its seal: who cannot seal cannot sign', async () => {
    const sealing: MemoryPorts['sealing'] = {
      ...ports.sealing,
      seal: () => Promise.reject(new Refusal('microsoft-unavailable')),
    }
    await expect(
      signReport({ ...ports, sealing }, theEct, await ectCommand()),
    ).rejects.toMatchObject({ code: 'microsoft-unavailable' })
    expect(await signatures()).toEqual([])
  })
})

describe('nothing is signed', () => {
  test('when the review was amended after it was shown', async () => {
    const command = await ectCommand()
    await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-2', answers: await saved() })
    await expect(signReport(ports, theEct, command)).rejects.toMatchObject({
      code: 'report-changed',
    })
    expect(await signatures()).toEqual([])
  })

  test('when it is amended between reading and writing', async () => {
    const command = await ectCommand()
    const answers = await saved()
    ports.reports.afterNextGet(async () => {
      await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-2', answers })
    })
    await expect(signReport(ports, theEct, command)).rejects.toMatchObject({
      code: 'report-changed',
    })
    expect(await signatures()).toEqual([])
  })

  test('when what was shown is not what stands', async () => {
    const command = { ...(await ectCommand()), contentHash: '00'.repeat(32) }
    await expect(signReport(ports, theEct, command)).rejects.toMatchObject({
      code: 'report-changed',
    })
  })

  test('unread: not by someone whom the log has not given this version, in the tab or in chat', async () => {
    await ectSigns(ports)
    const shown = await asShownTo(ports, theEct)
    const command = { ...shown, commandId: 'sign-2', place: 'tab' as const }
    await expect(signReport(ports, theTutor, command)).rejects.toMatchObject({ code: 'not-read' })
    expect(await signatures()).toHaveLength(1)
    await asShownTo(ports, theTutor)
    expect(await signReport(ports, theTutor, command)).toMatchObject({ state: 'submitted' })
  })

  test('by who has opened no more than the support plan', async () => {
    await ectSigns(ports)
    const { version, ...shown } = await asShownTo(ports, theEct)
    const { record } = await ports.reports.get(AMARA_1)
    const read = [{ report: record, role: 'induction-tutor', version } as const]
    await leaveLines(ports, theTutor, 'support-plan', read)
    const command = { ...shown, version, commandId: 'sign-2', place: 'tab' as const }
    await expect(signReport(ports, theTutor, command)).rejects.toMatchObject({ code: 'not-read' })
  })

  test('by an ECT whose comments are not complete', async () => {
    const command = { ...(await ectCommand()), comments: ectAnswers({ challenges: ' ' }) }
    await expect(signReport(ports, theEct, command)).rejects.toMatchObject({
      code: 'answers-incomplete',
      details: { gaps: [{ question: 'challenges' }] },
    })
    const { comments: _, ...withoutComments } = command
    await expect(signReport(ports, theEct, withoutComments)).rejects.toMatchObject({
      code: 'answers-incomplete',
    })
    expect(await signatures()).toEqual([])
  })

  test('by the tutor before the ECT', async () => {
    await expect(tutorSigns(ports)).rejects.toMatchObject({ code: 'not-now' })
  })

  test('by the ECT twice', async () => {
    await ectSigns(ports)
    const again = { ...(await ectCommand()), commandId: 'sign-again' }
    await expect(signReport(ports, theEct, again)).rejects.toMatchObject({ code: 'not-now' })
    expect(await signatures()).toHaveLength(1)
  })

  test.each([
    ['the headteacher', theHead, 'not-your-part'],
    ['a reviewer', aReviewer, 'not-your-part'],
    ['the named contact', theNamedContact, 'not-found'],
    ['a stranger', aStranger, 'not-found'],
  ])('by %s', async (_, caller, code) => {
    const command = await ectCommand()
    await expect(signReport(ports, caller, command)).rejects.toMatchObject({ code })
    expect(await signatures()).toEqual([])
  })

  test('by someone who has left, from the moment on that the records say so', async () => {
    const command = await ectCommand()
    const { record, version } = await ports.reports.get(AMARA_1)
    const people = { ...record.people, ect: { ...amara, id: `${amara.id}-successor` as const } }
    await ports.reports.replace({ ...record, people }, version)
    await expect(signReport(ports, theEct, command)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('one signature', () => {
  test('of 50 presses at once, and 50 equal answers', async () => {
    const command = await ectCommand()
    const presses = Array.from({ length: 50 }, () => signReport(ports, theEct, command))
    const receipts = await Promise.all(presses)
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    const { history, outbox } = await storedReport(ports)
    expect(await signatures()).toHaveLength(1)
    expect(history.filter(({ event }) => event === 'signed')).toHaveLength(1)
    expect(outbox.filter(({ id }) => id.includes('signatureNeeded'))).toHaveLength(2)
  })

  test('on a laptop and a phone at once: one signs, the other is told', async () => {
    const command = await ectCommand()
    const outcomes = await Promise.allSettled(
      ['laptop', 'phone'].map((commandId) => signReport(ports, theEct, { ...command, commandId })),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await signatures()).toHaveLength(1)
  })

  test('when the answer to the write was lost', async () => {
    const reports = withLostAnswers(ports.reports, 1)
    expect(await signReport({ ...ports, reports }, theEct, await ectCommand())).toMatchObject({
      state: 'needs-signatures',
    })
    expect(await signatures()).toHaveLength(1)
  })
})

test('a person who is no reviewer of this body any more finds nothing', async () => {
  await submitted(ports)
  await ports.appropriateBodies.put({ ...lanternfield, members: [] })
  await expect(asShownTo(ports, aReviewer)).rejects.toMatchObject({ code: 'not-found' })
})

test('a report that nobody shared cannot be signed', async () => {
  const untouched = await memoryPorts(progressReview())
  const { contentHash } = await asShownTo(await memoryPorts(sharedReview()), theEct)
  const command = {
    ...AMARA_1,
    commandId: 'sign-1',
    version: 1,
    contentHash,
    place: 'tab' as const,
  }
  await expect(signReport(untouched, theEct, command)).rejects.toMatchObject({ code: 'not-now' })
})

async function saved() {
  return (await ports.drafts.get('amara-1', theTutor.id))?.record.answers ?? {}
}

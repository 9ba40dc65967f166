import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { helen, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverFilings } from './deliverFilings.ts'
import { openReport } from './openReport.ts'
import type { Caller } from './ports/people.ts'
import { reopenReport } from './reopenReport.ts'
import { reviewReport } from './reviewReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, EVERYONE, theEct, theHead, theTutor } from './testing/people.ts'
import { ectSigns, storedReport, submitted, tutorShares, tutorSigns } from './testing/steps.ts'
import { verifyReport } from './verifyReport.ts'

const reason = 'Two days of absence are missing.'
const command = { ...AMARA_1, commandId: 'reopen-1', version: 1, reason }
const reviewed = { ...AMARA_1, commandId: 'review-1', version: 1 }
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
  await submitted(ports)
})
const reopen = (caller: Caller) => reopenReport(ports, caller, command)

describe('who re-opens a signed report', () => {
  test.each([
    ['its tutor', theTutor, marcus],
    ['the headteacher', theHead, helen],
  ])(
    '%s, before the appropriate body has reviewed it, under their own name',
    async (_, who, by) => {
      expect(await reopen({ ...who, name: 'plan4u' })).toMatchObject({ state: 'reopened' })
      expect((await storedReport(ports)).history.at(-1)).toMatchObject({ by, text: reason })
    },
  )

  test('a reviewer, once it is reviewed', async () => {
    await expect(reopen(aReviewer)).rejects.toMatchObject({ code: 'not-now' })
    await reviewReport(ports, aReviewer, reviewed)
    await expect(reopen(theTutor)).rejects.toMatchObject({ code: 'not-now' })
    await expect(reopen(theHead)).rejects.toMatchObject({ code: 'not-now' })
    await reopen(aReviewer)
    expect((await storedReport(ports)).history.at(-1)).toMatchObject({ by: priti, text: reason })
  })

  test('nobody else, ever', async () => {
    const named: readonly Caller[] = [theTutor, theHead, aReviewer]
    for (const [, caller] of EVERYONE.filter(([, each]) => !named.includes(each))) {
      await expect(reopen(caller)).rejects.toMatchObject({
        code: caller === theEct ? 'not-your-part' : 'not-found',
      })
    }
    expect((await storedReport(ports)).state).toBe('submitted')
  })

  test('nobody what they have not in front of them, and twice is once', async () => {
    const stale = reopenReport(ports, theHead, { ...command, version: 2 })
    await expect(stale).rejects.toMatchObject({ code: 'report-changed' })
    expect(await reopen(theHead)).toEqual(await reopen(theHead))
    expect((await storedReport(ports)).history.map(({ event }) => event)).toContain('reopened')
  })
})

describe('what was signed before', () => {
  beforeEach(async () => {
    await reopen(theHead)
  })

  test('is what the tutor goes on from', async () => {
    const { draft, version } = await openReport(ports, theTutor, AMARA_1)
    expect(draft?.answers).toEqual(version?.answers)
  })

  test('goes on to verify, and counts no more', async () => {
    const { faults, signatures } = await verifyReport(ports, theEct, AMARA_1)
    expect(faults).toEqual([])
    expect(signatures.map(({ isInForce }) => isInForce)).toEqual([false, false])
  })

  test('is filed as the version that it was; the next one is signed anew and filed beside it', async () => {
    const file = () => deliverFilings(ports, () => undefined)
    ports.clock.goOn(60)
    expect(await file()).toBe(1)
    await tutorShares(ports, completeAnswers({ daysServed: 71 }), 'share-2')
    await ectSigns(ports, undefined, 'sign-3')
    await tutorSigns(ports, 'sign-4')
    ports.clock.goOn(60)
    expect(await file()).toBe(1)
    expect((await storedReport(ports)).filed.map(({ version }) => version)).toEqual([1, 2])
    const { faults, signatures } = await verifyReport(ports, theEct, AMARA_1)
    expect(faults).toEqual([])
    expect(signatures.map(({ version, isInForce }) => [version, isInForce])).toEqual([
      [1, false],
      [1, false],
      [2, true],
      [2, true],
    ])
  })
})

import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { signedReview } from '@ect/domain/testing/reports.ts'
import { priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { Caller } from './ports/people.ts'
import { returnReport } from './returnReport.ts'
import { reviewReport } from './reviewReport.ts'
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
import { ectSigns, storedReport, tutorShares } from './testing/steps.ts'

const command = { ...AMARA_1, commandId: 'verdict-1', version: 1 }
const reason = 'Target 2 has no way to see that it is met.'
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(signedReview('ect', 'induction-tutor'))
})

describe('the appropriate body', () => {
  test('reviews what was submitted, under the name in its own records', async () => {
    const caller = { ...aReviewer, name: 'plan4u' }
    expect(await reviewReport(ports, caller, command)).toMatchObject({ state: 'reviewed' })
    expect((await storedReport(ports)).history.at(-1)).toMatchObject({ by: priti })
  })

  test('returns it with a reason', async () => {
    expect(await returnReport(ports, aReviewer, { ...command, reason })).toMatchObject({
      state: 'returned',
    })
    expect((await storedReport(ports)).history.at(-1)).toMatchObject({ by: priti, text: reason })
  })

  test('after a return the tutor amends, everyone signs anew, and old signatures stay in sight', async () => {
    await returnReport(ports, aReviewer, { ...command, reason })
    await tutorShares(ports, completeAnswers({ daysServed: 72 }))
    expect(await ectSigns(ports)).toMatchObject({ state: 'needs-signatures', version: 2 })
    const [first, second] = (await storedReport(ports)).versions
    expect(first?.signatures).toHaveLength(2)
    expect(second?.signatures).toMatchObject([{ n: 3, previous: first?.signatures.at(-1)?.hash }])
  })

  test('of two reviewers at once, one decides', async () => {
    const outcomes = await Promise.allSettled([
      reviewReport(ports, aReviewer, command),
      returnReport(ports, aReviewer, { ...command, commandId: 'verdict-2', reason }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('no verdict', () => {
  const verdicts: readonly (readonly [
    string,
    (caller: Caller, version?: number) => Promise<unknown>,
  ])[] = [
    ['reviewing', (caller, version = 1) => reviewReport(ports, caller, { ...command, version })],
    [
      'returning',
      (caller, version = 1) => returnReport(ports, caller, { ...command, version, reason }),
    ],
  ]

  test.each(verdicts)('on a version that was amended: %s', async (_, verdict) => {
    await expect(verdict(aReviewer, 2)).rejects.toMatchObject({ code: 'report-changed' })
  })

  test.each(verdicts)('from anyone else: %s', async (_, verdict) => {
    for (const caller of [theEct, theTutor, theHead]) {
      await expect(verdict(caller)).rejects.toMatchObject({ code: 'not-your-part' })
    }
    for (const caller of [theNamedContact, aStranger]) {
      await expect(verdict(caller)).rejects.toMatchObject({ code: 'not-found' })
    }
    expect((await storedReport(ports)).state).toBe('submitted')
  })

  test.each(verdicts)('before the last signature: %s', async (_, verdict) => {
    ports = await memoryPorts(signedReview('ect'))
    await expect(verdict(aReviewer)).rejects.toMatchObject({ code: 'not-now' })
  })
})

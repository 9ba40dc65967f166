import type { ReportState } from '@ect/domain/report/report.ts'
import { completeAnswers, notOnTrackAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { openReport } from './openReport.ts'
import { openSupportPlan } from './openSupportPlan.ts'
import type { Caller } from './ports/people.ts'
import { shareReport } from './shareReport.ts'
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
import { ectSigns, storedReport, tutorShares, tutorSigns, wholePlan } from './testing/steps.ts'

const content = new TextEncoder().encode('%PDF-1.7 the plan')
const better = new TextEncoder().encode('%PDF-1.7 a better plan')
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

const attach = (name = 'Plan.pdf', bytes = content) =>
  wholePlan(ports, { caller: theTutor, name, content: bytes })
const open = (caller: Caller, bytes = content) => {
  const sha256 = ports.fingerprint.ofBytes(bytes)
  return openSupportPlan(ports, caller, { ...AMARA_1, sha256 })
}

describe('reading a support plan', () => {
  test('before it is shared only the tutor can', async () => {
    await attach()
    expect(await open(theTutor)).toEqual({
      name: 'Plan.pdf',
      contentType: 'application/pdf',
      content,
    })
    for (const caller of [theEct, theHead, aReviewer, theNamedContact, aStranger]) {
      await expect(open(caller)).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  test('once submitted everyone who can read the review can', async () => {
    const file = await attach()
    await tutorShares(ports, notOnTrackAnswers({ supportPlan: file }))
    await expect(open(aReviewer)).rejects.toMatchObject({ code: 'not-found' })
    await ectSigns(ports)
    await tutorSigns(ports)
    for (const caller of [theEct, theHead, aReviewer]) {
      expect((await open(caller)).content).toEqual(content)
    }
    await expect(open(theNamedContact)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('others read the one that was shared, not the one that the tutor has put in since', async () => {
    const file = await attach()
    await tutorShares(ports, notOnTrackAnswers({ supportPlan: file }))
    await attach('Better plan.pdf', better)
    expect((await open(theEct)).name).toBe('Plan.pdf')
    await expect(open(theEct, better)).rejects.toMatchObject({ code: 'not-found' })
    expect((await open(theTutor, better)).name).toBe('Better plan.pdf')
    await ectSigns(ports)
    await expect(open(theTutor, better)).rejects.toMatchObject({ code: 'not-found' })
    expect((await open(theTutor)).name).toBe('Plan.pdf')
  })

  test('one that was replaced stays listed, with when and by whom, and can still be opened', async () => {
    const first = await attach()
    await tutorShares(ports, notOnTrackAnswers({ supportPlan: first }))
    ports.clock.goOn(60)
    const second = await attach('Better plan.pdf', better)
    const listed = async (caller: Caller) =>
      (await openReport(ports, caller, AMARA_1)).plans.map(({ file, at, by, isShared }) =>
        [file.name, at, by, isShared].join(', '),
      )
    const shared = 'Plan.pdf, 2026-11-23T10:00:00.000Z, Marcus Ellery, true'
    expect(await listed(theEct)).toEqual([shared])
    expect(await listed(theTutor)).toEqual([
      shared,
      'Better plan.pdf, 2026-11-23T10:01:00.000Z, Marcus Ellery, false',
    ])
    const answers = notOnTrackAnswers({ supportPlan: second })
    await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-2', answers })
    expect(await listed(theHead)).toHaveLength(2)
    expect((await open(theHead)).content).toEqual(content)
    expect((await open(theHead, better)).content).toEqual(better)
  })

  test.each<ReportState>(['with-tutor', 'submitted'])(
    'of a review that is %s and has none: there is none',
    async (state) => {
      ports = await memoryPorts(progressReview({ state }))
      await expect(open(theTutor)).rejects.toMatchObject({ code: 'not-found' })
    },
  )

  test('a plan that is no longer asked for is not part of what is shared', async () => {
    const file = await attach()
    await tutorShares(ports, completeAnswers({ supportPlan: file }))
    expect((await storedReport(ports)).versions[0]?.answers).toEqual(completeAnswers())
    await expect(open(theEct)).rejects.toMatchObject({ code: 'not-found' })
  })
})

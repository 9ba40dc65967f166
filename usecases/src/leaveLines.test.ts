import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { notOnTrackAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { downloadReport } from './downloadReport.ts'
import { openReport } from './openReport.ts'
import { openSupportPlan } from './openSupportPlan.ts'
import { whileLogIsAway } from './testing/memoryAccessLog.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA, AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import { submitted, tutorSaves, tutorShares, wholePlan } from './testing/steps.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

/** `headteacher 1 tab`, newest first. */
async function log(): Promise<readonly string[]> {
  const { lines } = await ports.accessLog.ofInduction(AMARA, { limit: 99 })
  return lines.map(({ role, version, place }) => `${role} ${version} ${place}`)
}

const inAQuarterOfAnHour = () => ports.clock.goOn(900)

describe('a line in the access log', () => {
  test('says who was given which version where, and when', async () => {
    await tutorShares(ports)
    await openReport(ports, theHead, AMARA_1)
    const { lines } = await ports.accessLog.ofReport({ ...AMARA, ...AMARA_1 }, { limit: 9 })
    expect(lines).toEqual([
      {
        ...AMARA,
        ...AMARA_1,
        who: theHead,
        role: 'headteacher',
        version: 1,
        place: 'tab',
        at: '2026-11-23T10:00:00.000Z',
      },
    ])
  })

  test('is left for a page that stays open once in a quarter of an hour', async () => {
    await tutorShares(ports)
    for (let minute = 0; minute < 30; minute += 1) {
      await openReport(ports, theHead, AMARA_1)
      ports.clock.goOn(60)
    }
    expect(await log()).toEqual(['headteacher 1 tab', 'headteacher 1 tab'])
  })

  test('is left for each copy and for the support plan', async () => {
    const file = await attachPlan()
    await tutorShares(ports, notOnTrackAnswers({ supportPlan: file }))
    await downloadReport(ports, theEct, { ...AMARA_1, as: 'html' })
    inAQuarterOfAnHour()
    await openSupportPlan(ports, theEct, { ...AMARA_1, sha256: file.sha256 })
    expect(await log()).toEqual(['ect 1 support-plan', 'ect 1 copy'])
  })

  test('is left by a tutor for the report before, of which they see the targets', async () => {
    const first = signedReport(progressReview(), 'ect', 'induction-tutor')
    const { period } = first
    const later = { ...period, number: 2, startsOn: '2026-12-18', endsOn: '2027-03-25' } as const
    ports = await memoryPorts(first, progressReview({ id: 'amara-2', period: later }))
    await openReport(ports, theTutor, { ...AMARA_1, reportId: 'amara-2' })
    const { lines } = await ports.accessLog.ofInduction(AMARA, { limit: 9 })
    expect(lines).toMatchObject([{ reportId: 'amara-1', role: 'induction-tutor', version: 1 }])
  })

  test('is left by an ECT for what the tutor is still writing', async () => {
    const seesDraft = { ...DEFAULT_SETTINGS, ectSeesDraft: true }
    await ports.appropriateBodies.put({ ...lanternfield, settings: [seesDraft] })
    await tutorSaves(ports, { daysServed: 71 })
    await openReport(ports, theEct, AMARA_1)
    expect(await log()).toEqual(['ect draft tab'])
  })
})

describe('there is no line', () => {
  test('for what someone has typed themselves, nor for their own plan', async () => {
    const { sha256 } = await attachPlan()
    await openReport(ports, theTutor, AMARA_1)
    await openSupportPlan(ports, theTutor, { ...AMARA_1, sha256 })
    expect(await log()).toEqual([])
  })

  test.each([
    ['a headteacher', theHead],
    ['an ECT', theEct],
    ['a reviewer', aReviewer],
  ])('for %s who looks at a report that is none of theirs to read yet', async (_, caller) => {
    await openReport(ports, caller, AMARA_1)
    expect(await log()).toEqual([])
  })
})

test('what cannot be written down is not given', async () => {
  await submitted(ports)
  const without = whileLogIsAway(ports)
  const refused = { code: 'store-unavailable' }
  for (const caller of [theEct, theTutor, theHead, aReviewer]) {
    await expect(openReport(without, caller, AMARA_1)).rejects.toMatchObject(refused)
    await expect(downloadReport(without, caller, { ...AMARA_1, as: 'pdf' })).rejects.toMatchObject(
      refused,
    )
  }
})

function attachPlan() {
  const content = new TextEncoder().encode('%PDF-1.7 the plan')
  return wholePlan(ports, { caller: theTutor, name: 'Plan.pdf', content })
}

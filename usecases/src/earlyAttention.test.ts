import { completeAnswers, notOnTrackAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { openReport } from './openReport.ts'
import { shareReport } from './shareReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, theTutor } from './testing/people.ts'
import { tutorShares, wholePlan } from './testing/steps.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

async function notOnTrack() {
  const content = new TextEncoder().encode('%PDF-1.7 the plan')
  const plan = { caller: theTutor, name: 'Plan.pdf', content }
  return notOnTrackAnswers({ supportPlan: await wholePlan(ports, plan) })
}

const noFailure = ({ id }: { readonly id: string }) => expect(id).toBe('nothing fails')

async function reviewerIsSent() {
  await deliverFeed(ports, noFailure)
  await deliverCards(ports, noFailure)
  const { sentLines, sentCards } = ports.microsoft
  return [...sentLines, ...sentCards].filter(({ to }) => to.id === priti.id)
}

describe('a reviewer of the appropriate body', () => {
  test('is sent nothing when a review is shared that is on track', async () => {
    await tutorShares(ports, completeAnswers())
    expect(await reviewerIsSent()).toEqual([])
  })

  test('is sent one line when it is not on track, and nothing of what it says', async () => {
    const answers = await notOnTrack()
    await tutorShares(ports, answers)
    await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-1', answers })
    expect(await reviewerIsSent()).toEqual([
      {
        id: `share-1.earlyAttention.feed.${priti.id}`,
        notice: 'earlyAttention',
        to: await ports.people.get(priti.id),
        reportKey: AMARA_1,
        reportTitle: 'term 1 progress review',
        ectName: 'Amara Whitcombe',
        schoolName: 'Stonebeck Academy',
        dueOn: '11 December 2026',
        isOverdue: false,
      },
    ])
  })

  test('who follows it sees how the review stands, and reads it only once it is submitted', async () => {
    await tutorShares(ports, await notOnTrack())
    const opened = await openReport(ports, aReviewer, AMARA_1)
    expect(opened).toMatchObject({
      status: 'with-ect',
      waitingFor: 'Waiting for Amara to read, comment and sign.',
      plans: [],
    })
    expect(opened.version).toBeUndefined()
  })
})

import { completeAnswers, notOnTrackAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { getHome } from './getHome.ts'
import { noteInTouch } from './noteInTouch.ts'
import { openReport } from './openReport.ts'
import type { Caller } from './ports/people.ts'
import { shareReport } from './shareReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, EVERYONE, theEct, theHead, theTutor } from './testing/people.ts'
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

  test('is sent word when it is not on track, and nothing at all that it says', async () => {
    const answers = await notOnTrack()
    await tutorShares(ports, answers)
    await shareReport(ports, theTutor, { ...AMARA_1, commandId: 'share-1', answers })
    const to = await ports.people.get(priti.id)
    expect(await reviewerIsSent()).toEqual(
      ['feed', 'card'].map((channel) => ({
        id: `share-1.earlyAttention.${channel}.${priti.id}`,
        notice: 'earlyAttention',
        to,
        reportKey: AMARA_1,
        reportTitle: 'term 1 progress review',
        ectName: 'Amara Whitcombe',
        schoolName: 'Stonebeck Academy',
        dueOn: '11 December 2026',
        isOverdue: false,
      })),
    )
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

const note = (caller: Caller = aReviewer, commandId = 'touch-1') =>
  noteInTouch(ports, caller, { ...AMARA_1, commandId })
const toAttend = async () => (await getHome(ports, aReviewer)).attention

describe('a reviewer who has been in touch with the school', () => {
  test('says so once, which takes it off Home and stays in the history for all to see', async () => {
    await tutorShares(ports, await notOnTrack())
    expect(await toAttend()).toHaveLength(1)
    const receipt = await note()
    expect(await note()).toEqual(receipt)
    expect(await toAttend()).toEqual([])
    for (const caller of [theEct, theTutor, theHead, aReviewer]) {
      const { report } = await openReport(ports, caller, AMARA_1)
      expect(report.history.filter(({ event }) => event === 'in-touch')).toMatchObject([
        { by: { id: priti.id, name: priti.name }, version: 1 },
      ])
    }
  })

  test('is told when another reviewer was faster', async () => {
    await tutorShares(ports, await notOnTrack())
    await note()
    await expect(note(aReviewer, 'touch-2')).rejects.toMatchObject({ code: 'not-now' })
    const { mayDo, earlyAttention } = await openReport(ports, aReviewer, AMARA_1)
    expect(mayDo).not.toContain('noteInTouch')
    expect(earlyAttention).toMatchObject({ standing: 'in-touch', by: { name: priti.name } })
  })

  test('has nothing to say about a review that is on track', async () => {
    await tutorShares(ports, completeAnswers())
    await expect(note()).rejects.toMatchObject({ code: 'not-now' })
    expect((await openReport(ports, aReviewer, AMARA_1)).mayDo).not.toContain('noteInTouch')
  })

  test.each(EVERYONE.filter(([, { id }]) => id !== aReviewer.id))(
    'is never %s, who is not told how it stands with them either',
    async (_, who) => {
      await tutorShares(ports, await notOnTrack())
      await expect(note(who)).rejects.toMatchObject({ name: 'Refusal' })
      const opened = await openReport(ports, who, AMARA_1).catch(() => undefined)
      expect(opened?.earlyAttention).toBeUndefined()
    },
  )
})

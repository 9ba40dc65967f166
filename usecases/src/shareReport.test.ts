import { beforeEach, describe, expect, test } from '@jest/globals'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'

import { openReport } from './openReport.ts'
import { saveDraft } from './saveDraft.ts'
import { shareReport } from './shareReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, theEct, theTutor } from './testing/people.ts'
import { storedReport, tutorSaves } from './testing/steps.ts'
import { outOfReach, withLostAnswers } from './testing/troubledReports.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

const command = { ...AMARA_1, commandId: 'share-1', answers: completeAnswers() }

describe('sharing a review with its ECT', () => {
  test('shares what was saved, in one write with the notice to the ECT', async () => {
    await tutorSaves(ports, completeAnswers())
    const receipt = await shareReport(ports, theTutor, command)
    expect(receipt).toEqual({
      reportId: 'amara-1',
      state: 'with-ect',
      version: 1,
      at: '2026-11-23T10:00:00.000Z',
    })
    const { version } = await openReport(ports, theEct, AMARA_1)
    expect(version?.answers).toEqual(completeAnswers())
    expect((await storedReport(ports)).outbox).toMatchObject([
      { notice: 'reviewShared', to: theEct.id, send: 'card' },
      { notice: 'reviewShared', to: theEct.id, send: 'feed' },
    ])
  })

  test('names every gap and shares nothing', async () => {
    const answers = completeAnswers({ targets: [], staying: undefined })
    await tutorSaves(ports, answers)
    const sharing = shareReport(ports, theTutor, { ...command, answers })
    await expect(sharing).rejects.toMatchObject({
      code: 'answers-incomplete',
      details: {
        gaps: [
          { section: 'targets', question: 'targets' },
          { section: 'nextTerm', question: 'staying' },
        ],
      },
    })
    expect(await storedReport(ports)).toEqual(progressReview())
  })

  test('is refused before the review opens, and says from when', async () => {
    ports.clock.goOn(-7 * 24 * 3600)
    await tutorSaves(ports, completeAnswers())
    await expect(shareReport(ports, theTutor, command)).rejects.toMatchObject({
      code: 'too-early',
      message: expect.stringContaining('17 November 2026'),
    })
  })

  test('a draft that was changed on another device is refused with both texts', async () => {
    await tutorSaves(ports, completeAnswers())
    const change = { question: 'daysServed', was: 73, now: 70 }
    await saveDraft(ports, theTutor, { ...AMARA_1, changes: [change] })
    await expect(shareReport(ports, theTutor, command)).rejects.toMatchObject({
      code: 'draft-changed',
      details: { conflicts: [{ question: 'daysServed', theirs: 70, yours: 73 }] },
    })
    expect((await storedReport(ports)).versions).toEqual([])
  })

  test('a support plan that was never attached cannot be claimed', async () => {
    await tutorSaves(ports, completeAnswers({ onTrack: 'not-on-track', onTrackReasons: undefined }))
    const { draft } = await openReport(ports, theTutor, AMARA_1)
    const forged = {
      fileId: 'someone-elses',
      name: 'plan.pdf',
      contentType: 'application/pdf',
      size: 1,
      sha256: '00'.repeat(32),
    }
    const answers = { ...draft?.answers, supportPlan: forged }
    await expect(shareReport(ports, theTutor, { ...command, answers })).rejects.toMatchObject({
      code: 'draft-changed',
      details: { conflicts: [{ question: 'supportPlan', theirs: null, yours: forged }] },
    })
  })
})

describe('the same command again', () => {
  beforeEach(() => tutorSaves(ports, completeAnswers()))

  test('gets the same receipt and changes nothing', async () => {
    const first = await shareReport(ports, theTutor, command)
    ports.clock.goOn(60)
    expect(await shareReport(ports, theTutor, command)).toEqual(first)
    expect((await storedReport(ports)).versions).toHaveLength(1)
  })

  test('gets it also when the review has moved on since', async () => {
    const first = await shareReport(ports, theTutor, command)
    await shareReport(ports, theTutor, { ...command, commandId: 'share-2' })
    expect(await shareReport(ports, theTutor, command)).toEqual(first)
  })

  test('20 at once share once', async () => {
    const commands = Array.from({ length: 20 }, () => shareReport(ports, theTutor, command))
    const receipts = await Promise.all(commands)
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    const { versions, history, outbox } = await storedReport(ports)
    expect([versions.length, history.length, outbox.length]).toEqual([1, 1, 2])
  })

  test('with another body, or from someone else, is refused', async () => {
    await shareReport(ports, theTutor, command)
    const other = { ...command, answers: completeAnswers({ daysServed: 72 }) }
    await expect(shareReport(ports, theTutor, other)).rejects.toMatchObject({
      code: 'command-reused',
    })
    await expect(shareReport(ports, theEct, command)).rejects.toMatchObject({
      code: 'command-reused',
    })
  })

  test('when its answer was lost, shares once all the same', async () => {
    const reports = withLostAnswers(ports.reports, 1)
    const receipt = await shareReport({ ...ports, reports }, theTutor, command)
    expect(receipt.version).toBe(1)
    expect((await storedReport(ports)).versions).toHaveLength(1)
  })

  test('while the store is away for a moment, waits and shares', async () => {
    const reports = outOfReach(ports.reports, 2)
    await shareReport({ ...ports, reports }, theTutor, command)
    expect((await storedReport(ports)).versions).toHaveLength(1)
  })

  test('while the store stays away, says so, and can be tried again', async () => {
    const reports = outOfReach(ports.reports, 6)
    const sharing = () => shareReport({ ...ports, reports }, theTutor, command)
    await expect(sharing()).rejects.toMatchObject({ code: 'store-unavailable' })
    expect(await storedReport(ports)).toEqual(progressReview())
    expect(await sharing()).toMatchObject({ version: 1 })
  })
})

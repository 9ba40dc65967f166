import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { scheduleMeeting } from './scheduleMeeting.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'
import { storedReport } from './testing/steps.ts'
import { withLostAnswers } from './testing/troubledReports.ts'

const startsAt = '2026-11-26T15:30:00.000Z'
const command = { ...AMARA_1, commandId: 'meet-1', startsAt, minutes: 45 } as const
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
})

describe('the review meeting', () => {
  test("is in the tutor's calendar with the ECT invited, and its link in the report", async () => {
    await scheduleMeeting(ports, theTutor, command)
    expect([...ports.microsoft.meetings.values()]).toEqual([
      {
        transactionId: `${AMARA_1.appropriateBodyId}.${AMARA_1.reportId}.meeting`,
        subject: 'Amara Whitcombe: term 1 progress review',
        startsAt,
        minutes: 45,
        attendees: [{ name: 'Amara Whitcombe', email: 'amara.whitcombe@example.org' }],
        text: 'A meeting to talk through the term 1 progress review before it is shared.',
      },
    ])
    expect(await storedReport(ports)).toMatchObject({
      state: 'with-tutor',
      meeting: { startsAt, joinUrl: 'https://teams.example/meet/1' },
    })
  })

  test('is told to the ECT, in the feed and on a card', async () => {
    await scheduleMeeting(ports, theTutor, command)
    const { outbox } = await storedReport(ports)
    expect(outbox.map((each) => 'notice' in each && [each.notice, each.send, each.to])).toEqual([
      ['meetingScheduled', 'card', theEct.id],
      ['meetingScheduled', 'feed', theEct.id],
    ])
  })

  test('is one, however often the same command comes', async () => {
    const commands = Array.from({ length: 20 }, () => scheduleMeeting(ports, theTutor, command))
    await Promise.all(commands)
    const reports = withLostAnswers(ports.reports, 1)
    await scheduleMeeting({ ...ports, reports }, theTutor, command)
    expect(ports.microsoft.meetings.size).toBe(1)
    expect((await storedReport(ports)).history).toHaveLength(1)
  })

  test('stays one when it was made and a crash kept it from the report', async () => {
    const untouched = await memoryPorts(progressReview())
    await scheduleMeeting({ ...untouched, calendar: ports.calendar }, theTutor, command)
    const later = { ...command, commandId: 'meet-2', startsAt: '2026-11-27T15:30:00.000Z' } as const
    await scheduleMeeting(ports, theTutor, later)
    expect(ports.microsoft.meetings.size).toBe(1)
    expect((await storedReport(ports)).meeting?.startsAt).toBe(startsAt)
  })

  test('is not made a second time', async () => {
    await scheduleMeeting(ports, theTutor, command)
    const second = { ...command, commandId: 'meet-2' }
    await expect(scheduleMeeting(ports, theTutor, second)).rejects.toMatchObject({
      code: 'meeting-exists',
    })
    expect(ports.microsoft.meetings.size).toBe(1)
  })
})

describe('no meeting is made', () => {
  test.each(['2026-11-23T09:59:59.000Z', '2026-11-23T10:00:00.000Z'] as const)(
    'at %s, which is past',
    async (past) => {
      const late = { ...command, startsAt: past }
      await expect(scheduleMeeting(ports, theTutor, late)).rejects.toMatchObject({
        code: 'meeting-time-not-valid',
      })
      expect(ports.microsoft.meetings.size).toBe(0)
    },
  )

  test('while Microsoft 365 is away, and nothing is written', async () => {
    ports.microsoft.goAway()
    await expect(scheduleMeeting(ports, theTutor, command)).rejects.toMatchObject({
      code: 'microsoft-unavailable',
    })
    expect(await storedReport(ports)).toEqual(progressReview())
    ports.microsoft.comeBack()
    expect(await scheduleMeeting(ports, theTutor, command)).toMatchObject({ version: 0 })
  })

  test('about a review that is done', async () => {
    ports = await memoryPorts(progressReview({ state: 'reviewed' }))
    await expect(scheduleMeeting(ports, theTutor, command)).rejects.toMatchObject({
      code: 'not-now',
    })
  })

  test.each([
    ['the ECT', theEct, 'not-your-part'],
    ['the headteacher', theHead, 'not-your-part'],
    ['the appropriate body', aReviewer, 'not-your-part'],
    ['a stranger', aStranger, 'not-found'],
  ])('by %s', async (_, caller, code) => {
    await expect(scheduleMeeting(ports, caller, command)).rejects.toMatchObject({ code })
  })
})

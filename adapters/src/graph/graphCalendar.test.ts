import { afterEach, describe, expect, test } from '@jest/globals'

import { MEETING, ORGANISER } from '../testing/graphSamples.ts'
import {
  bodyOf,
  graphError,
  type RecordedGraph,
  startRecordedGraph,
} from '../testing/recordedGraph.ts'
import type { ScriptedReply } from '../testing/recordingServer.ts'
import { graphCalendar } from './graphCalendar.ts'

const JOIN = 'https://teams.microsoft.com/l/meetup-join/1'
const STARTS_AT = '2026-12-03T15:30:00.000Z'
const EVENT = {
  id: 'e1',
  start: { dateTime: '2026-12-03T15:30:00.0000000', timeZone: 'UTC' },
  onlineMeeting: { joinUrl: JOIN },
}
const MADE: ScriptedReply = { status: 201, body: EVENT }
const running: RecordedGraph[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
})

async function calendarAnswering(...replies: readonly ScriptedReply[]) {
  const left = [...replies]
  const server = await startRecordedGraph(() => left.shift() ?? MADE)
  running.push(server)
  return { server, schedule: () => graphCalendar(server.graph).schedule(ORGANISER, MEETING) }
}

test('a meeting goes into the calendar of the one who asked, with a Teams link', async () => {
  const { server, schedule } = await calendarAnswering()
  expect(await schedule()).toEqual({ eventId: 'e1', joinUrl: JOIN, startsAt: STARTS_AT })
  expect(server.askedAs).toEqual([`${ORGANISER.id} Calendars.ReadWrite`])
  const [request] = server.requests
  expect(request?.headers.authorization).toBe('Bearer person-token')
  expect(request && bodyOf(request)).toEqual({
    transactionId: 'report-1.v1.meeting',
    subject: 'Term 1 progress review',
    body: { contentType: 'text', content: 'We read the review together.' },
    start: { dateTime: '2026-12-03T15:30:00.000', timeZone: 'UTC' },
    end: { dateTime: '2026-12-03T16:15:00.000', timeZone: 'UTC' },
    attendees: [
      {
        type: 'required',
        emailAddress: { name: 'Amara Whitcombe', address: 'amara.whitcombe@stonebeck.example' },
      },
    ],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  })
})

test('a meeting that was made before is answered again, even when the time was another', async () => {
  const { server, schedule } = await calendarAnswering(
    graphError(409, 'ErrorDuplicateTransactionId', { '@event.existingEventId': 'e/1=' }),
    {
      status: 200,
      body: { ...EVENT, start: { dateTime: '2026-12-04T09:00:00.0000000', timeZone: 'UTC' } },
    },
  )
  expect(await schedule()).toEqual({
    eventId: 'e1',
    joinUrl: JOIN,
    startsAt: '2026-12-04T09:00:00.000Z',
  })
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /v1.0/me/events',
    'GET /v1.0/me/events/e%2F1%3D',
  ])
})

test('a busy Graph is asked again, with the same transaction', async () => {
  const busy = { ...graphError(429, 'TooManyRequests'), headers: { 'retry-after': '0' } }
  const { server, schedule } = await calendarAnswering(busy, busy)
  expect(await schedule()).toMatchObject({ eventId: 'e1' })
  expect(server.requests.map(bodyOf)).toEqual([
    bodyOf(server.requests[0] ?? neverSent()),
    bodyOf(server.requests[0] ?? neverSent()),
    bodyOf(server.requests[0] ?? neverSent()),
  ])
})

describe('someone who waits is told to try again soon', () => {
  test('when Graph asks for a long pause, at once', async () => {
    const { server, schedule } = await calendarAnswering({
      ...graphError(429, 'TooManyRequests'),
      headers: { 'retry-after': '120' },
    })
    await expect(schedule()).rejects.toMatchObject({ code: 'microsoft-unavailable' })
    expect(server.requests).toHaveLength(1)
  })

  test('when the calendar is closed to us', async () => {
    const { schedule } = await calendarAnswering(graphError(403, 'ErrorAccessDenied'))
    await expect(schedule()).rejects.toMatchObject({ code: 'microsoft-unavailable' })
  })

  test('when nobody answers', async () => {
    const { server, schedule } = await calendarAnswering()
    await server.stop()
    await expect(schedule()).rejects.toMatchObject({ code: 'microsoft-unavailable' })
  })
})

test('a request of ours that Graph cannot read is a fault', async () => {
  const { schedule } = await calendarAnswering(graphError(400, 'RequestBodyRead'))
  await expect(schedule()).rejects.toMatchObject({ statusCode: 400 })
})

function neverSent(): never {
  throw new Error('Nothing was sent.')
}

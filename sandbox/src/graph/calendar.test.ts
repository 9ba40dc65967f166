import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { idIn, personToken } from './testing/askGraph.ts'
import { type GraphSandbox, startGraphSandbox } from './testing/graphSandbox.ts'
import { EVENT } from './testing/graphSamples.ts'

let graph: GraphSandbox
beforeAll(async () => {
  graph = await startGraphSandbox()
})
afterAll(() => graph.stop())

describe('the calendar', () => {
  test('shows a meeting to the one who made it and to those invited, and to nobody else', async () => {
    const event = { ...EVENT, transactionId: 'seen' }
    const { status, reply } = await graph.post('/v1.0/me/events', event, graph.marcus)
    expect(status).toBe(201)
    expect(reply).toMatchObject({
      isOnlineMeeting: true,
      onlineMeeting: { joinUrl: expect.stringContaining('https://teams.microsoft.com/l/meetup') },
      start: { dateTime: '2026-12-03T15:30:00.0000000', timeZone: 'UTC' },
    })
    for (const person of ['marcus.ellery', 'amara.whitcombe']) {
      expect(graph.sandbox.graph.calendarOf(person)).toContainEqual(
        expect.objectContaining({
          subject: 'Term 1 progress review',
          start: '2026-12-03T15:30:00.000Z',
          organiser: 'Marcus Ellery',
          attendees: ['Amara Whitcombe'],
        }),
      )
    }
    expect(graph.sandbox.graph.calendarOf('noor.haddad')).toEqual([])
  })

  test('tells an open client of someone who is invited', async () => {
    const client = graph.sandbox.origin('client')
    const { body } = await fetch(`${client}/sandbox/amara.whitcombe/events`)
    const reader = body?.getReader()
    await reader?.read()
    await graph.post('/v1.0/me/events', { ...EVENT, subject: 'Live' }, graph.marcus)
    const told = new TextDecoder().decode((await reader?.read())?.value)
    expect(told).toContain('data:')
    await reader?.cancel()
  })

  test('answers the same transaction with the same meeting, and refuses it for another', async () => {
    const event = { ...EVENT, transactionId: 'twice' }
    const first = await graph.post('/v1.0/me/events', event, graph.marcus)
    const again = await graph.post('/v1.0/me/events', event, graph.marcus)
    expect(again.status).toBe(201)
    expect(idIn(again)).toBe(idIn(first))
    const other = await graph.post(
      '/v1.0/me/events',
      { ...event, subject: 'Another' },
      graph.marcus,
    )
    expect(other.status).toBe(409)
    expect(other.reply).toMatchObject({
      error: {
        code: 'ErrorDuplicateTransactionId',
        '@event.existingEventId': idIn(first),
      },
    })
  })

  test('is closed to other people and to apps', async () => {
    const event = idIn(await graph.post('/v1.0/me/events', EVENT, graph.marcus))
    const amara = await personToken(graph.sandbox, 'amara.whitcombe')
    const url = `/v1.0/me/events/${event}`
    expect((await graph.ask({ method: 'GET', url, token: amara })).status).toBe(404)
    expect((await graph.ask({ method: 'GET', url, token: graph.app })).status).toBe(403)
  })

  test('opens only with the permission that the person gave', async () => {
    const readOnly = await personToken(graph.sandbox, 'marcus.ellery', 'User.Read')
    expect((await graph.post('/v1.0/me/events', EVENT, readOnly)).status).toBe(403)
  })
})

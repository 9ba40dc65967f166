import { type Instant, knownInstant } from '@ect/domain/calendar.ts'
import type { Calendar, Meeting } from '@ect/usecases/ports/calendar.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { type Client, GraphError } from '@microsoft/microsoft-graph-client'
import type { DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types'

import type { Graph } from './graphClient.ts'
import { askGraph } from './graphRefusal.ts'

const PERMISSIONS = ['Calendars.ReadWrite']

/** Meetings in the organiser's own Outlook calendar, each with a Teams link. */
export function graphCalendar(graph: Pick<Graph, 'onBehalfOf'>): Calendar {
  return {
    async schedule(organiser, meeting) {
      const client = await graph.onBehalfOf(organiser, PERMISSIONS)
      const { id, onlineMeeting, start } = await askGraph(() => createOrFind(client, meeting))
      const joinUrl = onlineMeeting?.joinUrl
      const startsAt = instantIn(start)
      if (id === undefined || !joinUrl || !startsAt) throw new Refusal('microsoft-unavailable')
      return { eventId: id, joinUrl, startsAt }
    },
  }
}

async function createOrFind(client: Client, meeting: Meeting): Promise<Event> {
  try {
    return await client.api('/me/events').post(eventOf(meeting))
  } catch (error) {
    const id = existingEventId(error)
    if (id === undefined) throw error
    return client.api(`/me/events/${encodeURIComponent(id)}`).get()
  }
}

/** Graph's answer when the transaction made an event before, with other words or another time. */
function existingEventId(error: unknown): string | undefined {
  if (!(error instanceof GraphError) || error.code !== 'ErrorDuplicateTransactionId')
    return undefined
  const answer: unknown = JSON.parse(String(error.body))
  const id: unknown = Reflect.get(Object(answer), '@event.existingEventId')
  return typeof id === 'string' ? id : undefined
}

function eventOf({ transactionId, subject, startsAt, minutes, attendees, text }: Meeting): Event {
  const start = new Date(startsAt)
  return {
    transactionId,
    subject,
    body: { contentType: 'text', content: text },
    start: inUtc(start),
    end: inUtc(new Date(start.getTime() + minutes * 60_000)),
    attendees: attendees.map(({ name, email }) => ({
      type: 'required',
      emailAddress: { name, address: email },
    })),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  }
}

/** Graph answers in UTC unless it is asked for another zone, with seven decimals and no `Z`. */
function instantIn(moment: DateTimeTimeZone | null | undefined): Instant | undefined {
  const milliseconds = Date.parse(`${moment?.dateTime}Z`)
  if (Number.isNaN(milliseconds)) return undefined
  return knownInstant(new Date(milliseconds).toISOString())
}

/** Outlook shows each person their own zone. */
function inUtc(moment: Date): DateTimeTimeZone {
  return { dateTime: moment.toISOString().replace('Z', ''), timeZone: 'UTC' }
}

import type { DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types'

import type { Clock } from '../clock.ts'
import { personByKey } from '../directory.ts'
import { jsonReply } from '../httpServer.ts'
import type { Changes } from '../teams/changes.ts'
import type { CalendarItem } from '../teams/clientApi.ts'
import type { EventStore, StoredEvent } from './eventStore.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { instantOf, NewEvent } from './newEvent.ts'
import { requestBody } from './requestBody.ts'

const PERMISSION = 'Calendars.ReadWrite'

export interface EventParts {
  readonly events: EventStore
  readonly clock: Pick<Clock, 'now'>
  readonly changes: Pick<Changes, 'tell'>
}

/** The signed-in person's own calendar. */
export function eventRoutes({ events, clock, changes }: EventParts): readonly GraphRoute[] {
  return [
    {
      method: 'POST',
      path: '/v1.0/me/events',
      answer: (call, asker) => {
        const organiser = asker.person(PERMISSION).key
        const request = requestBody(call, NewEvent)
        const known = madeBefore(events, { organiser, request })
        if (known) return jsonReply(201, graphEvent(known))
        const event = events.add({ organiser, request, createdAt: clock.now() })
        changes.tell()
        return jsonReply(201, graphEvent(event))
      },
    },
    {
      method: 'GET',
      path: '/v1.0/me/events/:event',
      answer: ({ params }, asker) => {
        const event = events.get(asker.person(PERMISSION).key, params['event'] ?? '')
        if (event) return jsonReply(200, graphEvent(event))
        throw new GraphRefusal(
          404,
          'ErrorItemNotFound',
          'The specified object was not found in the store.',
        )
      },
    },
  ]
}

/** The same transaction with the same content is answered again; with other content it is refused. */
function madeBefore(
  events: EventStore,
  { organiser, request }: Pick<StoredEvent, 'organiser' | 'request'>,
): StoredEvent | undefined {
  if (request.transactionId === undefined) return undefined
  const known = events.ofTransaction(organiser, request.transactionId)
  if (!known || JSON.stringify(known.request) === JSON.stringify(request)) return known
  throw new GraphRefusal(
    409,
    'ErrorDuplicateTransactionId',
    "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
    { '@event.existingEventId': known.id },
  )
}

/** What a person's calendar shows: what they organise and what they are invited to, soonest first. */
export function calendarOf(events: EventStore, personKey: string): readonly CalendarItem[] {
  const upn = personByKey(personKey)?.upn
  const isTheirs = ({ organiser, request }: StoredEvent): boolean =>
    organiser === personKey ||
    request.attendees.some(({ emailAddress }) => emailAddress.address === upn)
  return events
    .all()
    .filter(isTheirs)
    .map(calendarItem)
    .toSorted((a, b) => a.start.localeCompare(b.start))
}

function calendarItem({ id, organiser, request }: StoredEvent): CalendarItem {
  return {
    id,
    subject: request.subject,
    start: instantOf(request.start),
    end: instantOf(request.end),
    organiser: personByKey(organiser)?.name ?? organiser,
    attendees: request.attendees.map(
      ({ emailAddress }) => emailAddress.name ?? emailAddress.address,
    ),
    ...(request.isOnlineMeeting ? { joinUrl: joinUrlOf(id) } : {}),
  }
}

function graphEvent({ id, organiser, createdAt, request }: StoredEvent): Event {
  const person = personByKey(organiser)
  return {
    id,
    createdDateTime: createdAt,
    lastModifiedDateTime: createdAt,
    subject: request.subject,
    body: request.body,
    bodyPreview: request.body.content.slice(0, 255),
    start: graphMoment(request.start),
    end: graphMoment(request.end),
    isOrganizer: true,
    organizer: { emailAddress: { name: person?.name ?? null, address: person?.upn ?? null } },
    attendees: request.attendees.map(({ type, emailAddress: { name = null, address } }) => ({
      type,
      emailAddress: { name, address },
      status: { response: 'none', time: '0001-01-01T00:00:00Z' },
    })),
    isOnlineMeeting: request.isOnlineMeeting,
    onlineMeetingProvider: request.isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    onlineMeeting: request.isOnlineMeeting ? { joinUrl: joinUrlOf(id) } : null,
    transactionId: request.transactionId ?? null,
  }
}

/** Graph writes seven decimals. */
function graphMoment(moment: NewEvent['start']): DateTimeTimeZone {
  return { dateTime: instantOf(moment).replace('Z', '0000'), timeZone: 'UTC' }
}

function joinUrlOf(eventId: string): string {
  const thread = encodeURIComponent(`19:meeting_${eventId.replaceAll('=', '')}@thread.v2`)
  return `https://teams.microsoft.com/l/meetup-join/${thread}/0`
}

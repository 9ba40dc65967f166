import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

import { NewEvent } from './newEvent.ts'

export interface StoredEvent {
  readonly id: string
  /** The organiser's key. */
  readonly organiser: string
  readonly createdAt: string
  readonly request: NewEvent
}

/** Events in everyone's calendars. */
export interface EventStore {
  add(event: Omit<StoredEvent, 'id'>): StoredEvent
  get(organiser: string, id: string): StoredEvent | undefined
  ofTransaction(organiser: string, transactionId: string): StoredEvent | undefined
  all(): readonly StoredEvent[]
}

type Row = Readonly<Record<string, unknown>>

export function openEvents(db: DatabaseSync): EventStore {
  const insert = db.prepare(
    'insert into event (id, organiser, transaction_id, created_at, request) values (?, ?, ?, ?, ?)',
  )
  const byId = db.prepare('select * from event where organiser = ? and id = ?')
  const byTransaction = db.prepare('select * from event where organiser = ? and transaction_id = ?')
  const every = db.prepare('select * from event order by seq')

  return {
    add(event) {
      const id = `AAMk${randomUUID().replaceAll('-', '')}=`
      const { organiser, createdAt, request } = event
      const transaction = request.transactionId ?? null
      insert.run(id, organiser, transaction, createdAt, JSON.stringify(request))
      return { id, ...event }
    },
    get: (organiser, id) => storedEvent(byId.get(organiser, id)),
    ofTransaction: (organiser, transactionId) =>
      storedEvent(byTransaction.get(organiser, transactionId)),
    all: () => every.all().map(eventOfRow),
  }
}

function storedEvent(row: Row | undefined): StoredEvent | undefined {
  return row && eventOfRow(row)
}

function eventOfRow(row: Row): StoredEvent {
  return {
    id: String(row['id']),
    organiser: String(row['organiser']),
    createdAt: String(row['created_at']),
    request: NewEvent.parse(JSON.parse(String(row['request']))),
  }
}

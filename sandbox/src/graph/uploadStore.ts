import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

import type { Place } from './itemStore.ts'

export interface UploadSession extends Place {
  readonly id: string
  readonly conflict: string
  readonly expiresAt: string
  /** Bytes that have come, from the first on. */
  readonly received: number
}

/** Files that come in parts. */
export interface UploadStore {
  open(session: Omit<UploadSession, 'id' | 'received'>): UploadSession
  get(id: string): UploadSession | undefined
  addPart(id: string, start: number, content: Uint8Array): void
  contentOf(id: string): Uint8Array
  close(id: string): void
}

export function openUploads(db: DatabaseSync): UploadStore {
  const insert = db.prepare(
    `insert into upload_session (id, drive_id, parent_id, name, conflict, expires_at)
       values (?, ?, ?, ?, ?, ?)`,
  )
  const find = db.prepare(
    `select s.*, coalesce(sum(length(p.content)), 0) as received
       from upload_session s left join upload_part p on p.session = s.id
       where s.id = ? group by s.id`,
  )
  const part = db.prepare('insert into upload_part (session, start, content) values (?, ?, ?)')
  const parts = db.prepare('select content from upload_part where session = ? order by start')
  const removeParts = db.prepare('delete from upload_part where session = ?')
  const remove = db.prepare('delete from upload_session where id = ?')

  return {
    open(session) {
      const id = randomUUID()
      const { driveId, parentId, name, conflict, expiresAt } = session
      insert.run(id, driveId, parentId, name, conflict, expiresAt)
      return { ...session, id, received: 0 }
    },
    get(id) {
      const row = find.get(id)
      return row && sessionOf(row)
    },
    addPart: (id, start, content) => void part.run(id, start, content),
    contentOf: (id) =>
      Buffer.concat(
        parts.all(id).flatMap(({ content }) => (content instanceof Uint8Array ? [content] : [])),
      ),
    close(id) {
      removeParts.run(id)
      remove.run(id)
    },
  }
}

function sessionOf(row: Readonly<Record<string, unknown>>): UploadSession {
  return {
    id: String(row['id']),
    driveId: String(row['drive_id']),
    parentId: String(row['parent_id']),
    name: String(row['name']),
    conflict: String(row['conflict']),
    expiresAt: String(row['expires_at']),
    received: Number(row['received']),
  }
}

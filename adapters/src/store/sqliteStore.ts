import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'

import type { DocumentAddress, DocumentKind } from './documentKind.ts'
import {
  type DocumentPage,
  type DocumentStore,
  StoreError,
  type StoredDocument,
} from './documentStore.ts'
import { envelopeOf, type Envelope } from './envelope.ts'
import { beyond, boundsOf, cursorAt, type ListRange } from './indexKeys.ts'
import { fromSqlite } from './sqliteErrors.ts'
import { prepareSqlite, type SqliteStatements } from './sqliteSchema.ts'

/** How long a call waits for another process that holds the file; it blocks this one meanwhile. */
const LOCK_WAIT_MS = 1000

/** Opens, and makes where it is missing, the file that one process keeps its documents in. */
export function openSqliteStore(path: string): DocumentStore {
  return attempt(() => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    return new SqliteStore(new DatabaseSync(path, { timeout: LOCK_WAIT_MS }))
  })
}

/** One connection, which is all that one process needs: every statement runs to its end at once. */
class SqliteStore implements DocumentStore {
  readonly #database: DatabaseSync
  readonly #sql: SqliteStatements

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#sql = prepareSqlite(database)
  }

  async get<T>(
    kind: DocumentKind<T>,
    { partition, id }: DocumentAddress,
  ): Promise<StoredDocument<T> | undefined> {
    const row = attempt(() => this.#sql.get.get(kind.kind, partition, id))
    if (!row) return undefined
    const version = column(row, 'version')
    const body = (): unknown => JSON.parse(column(row, 'body'))
    return { record: kind.read({ partition, id, version, body }), version }
  }

  async create<T>(kind: DocumentKind<T>, record: T): Promise<StoredDocument<T>> {
    const envelope = envelopeOf(kind, record)
    const { partition, id, text: body } = envelope
    const head = JSON.stringify(envelope.head)
    const version = randomUUID()
    this.#inTransaction(() => {
      const row = this.#sql.insert.get(kind.kind, partition, id, version, head, body)
      this.#writeKeys(kind.kind, envelope, row)
    })
    return { record, version }
  }

  async replace<T>(kind: DocumentKind<T>, record: T, version: string): Promise<StoredDocument<T>> {
    const envelope = envelopeOf(kind, record)
    const { partition, id, text: body } = envelope
    const head = JSON.stringify(envelope.head)
    const next = randomUUID()
    this.#inTransaction(() => {
      const row = this.#sql.update.get(next, head, body, kind.kind, partition, id, version)
      if (!row) throw this.#whyUnchanged(kind.kind, envelope)
      this.#writeKeys(kind.kind, envelope, row)
    })
    return { record, version: next }
  }

  async remove<T>(
    { kind }: DocumentKind<T>,
    address: DocumentAddress,
    version: string,
  ): Promise<void> {
    this.#inTransaction(() => {
      const { changes } = this.#sql.remove.run(kind, address.partition, address.id, version)
      if (Number(changes) === 0) throw this.#whyUnchanged(kind, address)
    })
  }

  async list<T, H, I extends string>(
    { kind, headSchema }: DocumentKind<T, H, I>,
    partition: string,
    index: I,
    range: ListRange,
  ): Promise<DocumentPage<H>> {
    const { above, below } = boundsOf(range)
    const rows = attempt(() =>
      this.#sql.list.all(kind, index, partition, above, below, range.limit + 1),
    )
    const page = rows.slice(0, range.limit)
    const documents = page.map((row) => ({
      partition,
      id: column(row, 'id'),
      head: headSchema.parse(JSON.parse(column(row, 'head'))),
    }))
    const last = page.at(-1)
    return last && rows.length > range.limit
      ? { documents, next: cursorAt(column(last, 'key')) }
      : { documents }
  }

  async sweep<T, I extends string>(
    { kind }: DocumentKind<T, unknown, I>,
    index: I,
    upTo: string,
    limit: number,
  ): Promise<readonly DocumentAddress[]> {
    const rows = attempt(() => this.#sql.sweep.all(kind, index, beyond(upTo), limit))
    return rows.map((row) => ({ partition: column(row, 'partition'), id: column(row, 'id') }))
  }

  async close(): Promise<void> {
    this.#database.close()
  }

  #writeKeys(
    kind: string,
    { partition, keys }: Pick<Envelope<unknown>, 'partition' | 'keys'>,
    row: Record<string, SQLOutputValue> | undefined,
  ): void {
    const n = Number(row?.['n'])
    this.#sql.removeKeys.run(n)
    for (const [name, key] of Object.entries(keys)) {
      this.#sql.insertKey.run(kind, name, partition, key, n)
    }
  }

  #whyUnchanged(kind: string, { partition, id }: DocumentAddress): StoreError {
    return new StoreError(this.#sql.get.get(kind, partition, id) ? 'stale' : 'missing')
  }

  #inTransaction(work: () => void): void {
    attempt(() => {
      this.#database.exec('BEGIN IMMEDIATE')
      try {
        work()
        this.#database.exec('COMMIT')
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
        throw error
      }
    })
  }
}

function attempt<R>(work: () => R): R {
  try {
    return work()
  } catch (error) {
    throw fromSqlite(error)
  }
}

function column(row: Readonly<Record<string, SQLOutputValue>>, name: string): string {
  const value = row[name]
  if (typeof value !== 'string') throw new TypeError(`${name} is not text`)
  return value
}

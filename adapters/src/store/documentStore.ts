import type { DocumentAddress, DocumentKind } from './documentKind.ts'
import type { ListRange } from './indexKeys.ts'

export interface StoredDocument<T> {
  readonly record: T
  /** Opaque; another after every write. */
  readonly version: string
}

export interface ListedDocument<H> extends DocumentAddress {
  readonly head: H
}

export interface DocumentPage<H> {
  readonly documents: readonly ListedDocument<H>[]
  /** Absent on the last page. */
  readonly next?: string
}

/**
 * An engine that keeps documents, one write of one document at a time. Every change names the
 * version that it was made from.
 *
 * Every call may throw StoreError `unavailable`; after a write it then means that nobody knows
 * whether the write was made.
 */
export interface DocumentStore {
  get<T>(kind: DocumentKind<T>, address: DocumentAddress): Promise<StoredDocument<T> | undefined>
  /** @throws StoreError `conflict` when there is one already; `too-large` */
  create<T>(kind: DocumentKind<T>, record: T): Promise<StoredDocument<T>>
  /** @throws StoreError `stale` when its version is another by now; `missing`, `too-large` */
  replace<T>(kind: DocumentKind<T>, record: T, version: string): Promise<StoredDocument<T>>
  /** @throws StoreError `stale`, `missing` */
  remove<T>(kind: DocumentKind<T>, address: DocumentAddress, version: string): Promise<void>
  /** One page of one partition, in the order of an index. */
  list<T, H, I extends string>(
    kind: DocumentKind<T, H, I>,
    partition: string,
    index: I,
    range: ListRange,
  ): Promise<DocumentPage<H>>
  /** Documents of all partitions whose key in an index starts with `upTo` or less, least first. */
  sweep<T, I extends string>(
    kind: DocumentKind<T, unknown, I>,
    index: I,
    upTo: string,
    limit: number,
  ): Promise<readonly DocumentAddress[]>
  close(): Promise<void>
}

export type StoreErrorCode = 'conflict' | 'stale' | 'missing' | 'too-large' | 'unavailable'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(`The store answered: ${code}`, options)
    this.code = code
  }
}

/** Whether every engine can keep this id. Another one is simply not there. */
export function isStorableId(id: string): boolean {
  return /^[\w.~@-]{1,200}$/.test(id)
}

import { z } from 'zod'

/** The parts of an index key, those that a list is narrowed by first, then what it is sorted by. */
export type KeyParts = readonly string[]

/** Where one document lies. An id is unique among the documents of one kind in one partition. */
export interface DocumentAddress {
  readonly partition: string
  readonly id: string
}

/** How one aggregate is stored: what an engine must know of it, and no engine's own words. */
export interface DocumentKind<T, H = unknown, Index extends string = string> {
  readonly kind: string
  /** What is stored is parsed, never cast. */
  readonly read: ReadRecord<T>
  address(record: T): DocumentAddress
  /** The few facts that lists show; kept apart from the record, so that no list reads bodies. */
  head(record: T): H
  readonly headSchema: z.ZodType<H>
  /** A record without a key is not in that index. */
  readonly indexes: Readonly<Record<Index, (record: T) => KeyParts | undefined>>
}

/** For kinds that are never listed by what they hold. */
export const noHead = { head: () => ({}), headSchema: z.strictObject({}) }

const SCHEMA_VERSION = 1

const Body = z.strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), record: z.unknown() })

/** The body of a record's document. */
export function bodyOf(record: unknown): object {
  return { schemaVersion: SCHEMA_VERSION, record }
}

/** What is to be read: the place and version name it, and the body is looked at only when needed. */
export interface StoredBody extends DocumentAddress {
  readonly version: string
  readonly body: () => unknown
}

/** @throws ZodError when what is stored is not such a record: a fault of ours, never the caller's */
export type ReadRecord<T> = (stored: StoredBody) => T

/** Enough for what one process is asked for again and again; older ones are parsed anew. */
const KEPT = 500

/**
 * Reads what is stored, each version once: what a version holds never changes, and most reads find
 * what the read before them found.
 */
export function readOnce<T>(schema: z.ZodType<T>): ReadRecord<T> {
  const kept = new Map<string, T>()
  return ({ partition, id, version, body }) => {
    const name = JSON.stringify([partition, id, version])
    const known = kept.get(name)
    if (known !== undefined) return known
    const record = schema.parse(Body.parse(body()).record)
    kept.set(name, record)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
    return record
  }
}

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
  /** What is stored is parsed with this, never cast. */
  readonly schema: z.ZodType<T>
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

/** @throws ZodError when what is stored is not such a record: a fault of ours, never the caller's */
export function recordIn<T>({ schema }: { readonly schema: z.ZodType<T> }, body: unknown): T {
  return schema.parse(Body.parse(body).record)
}

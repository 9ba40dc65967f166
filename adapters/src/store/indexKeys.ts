import type { DocumentKind, KeyParts } from './documentKind.ts'

/**
 * One index key is one string: its parts and the document's id, kept apart by a character that
 * sorts before every other. So narrowing, order and paging are one comparison on every engine.
 */
const SEPARATOR = '\u0001'
const AFTER_SEPARATOR = '\u0002'
const LAST = '\uffff'

/** The keys of a record by index name; an index that it is not in has none. */
export function indexKeys<T>(kind: DocumentKind<T>, record: T): Readonly<Record<string, string>> {
  const { id } = kind.address(record)
  return Object.fromEntries(
    Object.entries(kind.indexes).flatMap(([name, partsOf]) => {
      const parts = partsOf(record)
      return parts ? [[name, [...parts, id].join(SEPARATOR)]] : []
    }),
  )
}

export interface ListRange {
  /** Only keys that start with these parts. */
  readonly prefix?: KeyParts
  readonly limit: number
  /** `next` of the page before. */
  readonly after?: string
}

/** The keys of one page: above `above`, below `below`. */
export function boundsOf({ prefix = [], after }: ListRange): { above: string; below: string } {
  const start = prefix.map((part) => `${part}${SEPARATOR}`).join('')
  const cursor = after === undefined ? start : Buffer.from(after, 'base64url').toString()
  return { above: cursor > start ? cursor : start, below: `${start}${LAST}` }
}

/** Below this lie all keys whose first part is `value` or less. */
export function beyond(value: string): string {
  return `${value}${AFTER_SEPARATOR}`
}

/** The place in a list after a key: it outlives restarts, and inserts do not move it. */
export function cursorAt(key: string): string {
  return Buffer.from(key).toString('base64url')
}

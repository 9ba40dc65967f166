import { bodyOf, type DocumentAddress, type DocumentKind } from './documentKind.ts'
import { isStorableId, StoreError } from './documentStore.ts'
import { indexKeys } from './indexKeys.ts'

/** Everything that an engine writes for one record. */
export interface Envelope<H> extends DocumentAddress {
  readonly keys: Readonly<Record<string, string>>
  readonly head: H
  readonly body: object
  /** The body as JSON. */
  readonly text: string
}

/** The largest body in bytes of JSON. Cosmos DB refuses 2 MB with everything around it. */
const MOST_BYTES = 1_000_000

/**
 * @throws StoreError `too-large`
 * @throws RangeError when our own code made an id that not every engine can keep
 */
export function envelopeOf<T, H>(kind: DocumentKind<T, H>, record: T): Envelope<H> {
  const { partition, id } = kind.address(record)
  if (!isStorableId(id)) throw new RangeError(`${id} cannot be the id of a ${kind.kind}`)
  const body = bodyOf(record)
  const text = JSON.stringify(body)
  if (Buffer.byteLength(text) > MOST_BYTES) throw new StoreError('too-large')
  return { partition, id, keys: indexKeys(kind, record), head: kind.head(record), body, text }
}

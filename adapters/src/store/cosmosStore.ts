import type { Container, SqlParameter } from '@azure/cosmos'
import { z } from 'zod'

import { connectToCosmos, type CosmosSettings } from './cosmosConnection.ts'
import { fromCosmos } from './cosmosErrors.ts'
import type { DocumentAddress, DocumentKind } from './documentKind.ts'
import {
  type DocumentPage,
  type DocumentStore,
  isStorableId,
  type StoredDocument,
} from './documentStore.ts'
import { envelopeOf } from './envelope.ts'
import { beyond, boundsOf, cursorAt, type ListRange } from './indexKeys.ts'

const Item = z.object({ _etag: z.string(), body: z.unknown() })
const ListedItem = z.object({ id: z.string(), head: z.unknown(), key: z.string() })
const SweptItem = z.object({ pk: z.string(), id: z.string() })

export async function openCosmosStore(settings: CosmosSettings): Promise<DocumentStore> {
  const { container, disconnect } = await attempt(connectToCosmos(settings))
  return new CosmosStore(container, disconnect)
}

/**
 * Every list names the partition in its own text, whatever the request's options say, and no query
 * uses more of the language than both the service and its stand-in know (ADR 0014).
 */
class CosmosStore implements DocumentStore {
  readonly #container: Container
  readonly close: () => Promise<void>

  constructor(container: Container, disconnect: () => void) {
    this.#container = container
    this.close = async () => disconnect()
  }

  async get<T>(
    kind: DocumentKind<T>,
    { partition, id }: DocumentAddress,
  ): Promise<StoredDocument<T> | undefined> {
    if (!isStorableId(id)) return undefined
    const item = this.#container.item(itemId(kind, id), partition)
    const { resource } = await attempt(item.read())
    if (!resource) return undefined
    const { _etag: version, body } = Item.parse(resource)
    return { record: kind.read({ partition, id, version, body: () => body }), version }
  }

  async create<T>(kind: DocumentKind<T>, record: T): Promise<StoredDocument<T>> {
    const { etag } = await attempt(this.#container.items.create(itemOf(kind, record)))
    return { record, version: etag }
  }

  async replace<T>(kind: DocumentKind<T>, record: T, version: string): Promise<StoredDocument<T>> {
    const item = itemOf(kind, record)
    const { etag } = await attempt(
      this.#container.item(item.id, item.pk).replace(item, ifStill(version)),
    )
    return { record, version: etag }
  }

  async remove<T>(
    kind: DocumentKind<T>,
    { partition, id }: DocumentAddress,
    version: string,
  ): Promise<void> {
    await attempt(this.#container.item(itemId(kind, id), partition).delete(ifStill(version)))
  }

  async list<T, H, I extends string>(
    kind: DocumentKind<T, H, I>,
    partition: string,
    index: I,
    range: ListRange,
  ): Promise<DocumentPage<H>> {
    const { above, below } = boundsOf(range)
    const found = await this.#query(
      ListedItem,
      `SELECT TOP ${range.limit + 1} c.id, c.head, c.ix.${index} AS key FROM c
       WHERE c.pk = @pk AND c.kind = @kind AND c.ix.${index} > @above AND c.ix.${index} < @below
       ORDER BY c.ix.${index}`,
      { '@pk': partition, '@kind': kind.kind, '@above': above, '@below': below },
      partition,
    )
    const page = found.slice(0, range.limit)
    const documents = page.map(({ id, head }) => ({
      partition,
      id: documentId(kind, id),
      head: kind.headSchema.parse(head),
    }))
    const last = page.at(-1)
    return last && found.length > range.limit
      ? { documents, next: cursorAt(last.key) }
      : { documents }
  }

  async sweep<T, I extends string>(
    kind: DocumentKind<T, unknown, I>,
    index: I,
    upTo: string,
    limit: number,
  ): Promise<readonly DocumentAddress[]> {
    const found = await this.#query(
      SweptItem,
      `SELECT TOP ${limit} c.pk, c.id FROM c
       WHERE c.kind = @kind AND c.ix.${index} < @beyond ORDER BY c.ix.${index}`,
      { '@kind': kind.kind, '@beyond': beyond(upTo) },
    )
    return found.map(({ pk, id }) => ({ partition: pk, id: documentId(kind, id) }))
  }

  async #query<Row>(
    row: z.ZodType<Row>,
    query: string,
    values: Readonly<Record<string, string>>,
    partition?: string,
  ): Promise<readonly Row[]> {
    const parameters: SqlParameter[] = Object.entries(values).map(([name, value]) => ({
      name,
      value,
    }))
    const options = partition === undefined ? {} : { partitionKey: partition }
    const { resources } = await attempt(
      this.#container.items.query<unknown>({ query, parameters }, options).fetchAll(),
    )
    return z.array(row).parse(resources)
  }
}

/** An item's id is unique in its partition whatever its kind, so it carries the kind. */
function itemId({ kind }: { readonly kind: string }, id: string): string {
  return `${kind}:${id}`
}

function documentId({ kind }: { readonly kind: string }, id: string): string {
  return id.slice(kind.length + 1)
}

function itemOf<T>(kind: DocumentKind<T>, record: T) {
  const { partition, id, keys, head, body } = envelopeOf(kind, record)
  return { id: itemId(kind, id), pk: partition, kind: kind.kind, ix: keys, head, body }
}

function ifStill(version: string) {
  return { accessCondition: { type: 'IfMatch', condition: version } }
}

async function attempt<R>(work: Promise<R>): Promise<R> {
  try {
    return await work
  } catch (error) {
    throw fromCosmos(error)
  }
}

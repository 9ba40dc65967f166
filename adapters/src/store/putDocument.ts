import type { DocumentKind } from './documentKind.ts'
import { type DocumentStore, StoreError } from './documentStore.ts'

const TRIES = 5

/** Makes or replaces a document, whoever else does so at the same time. */
export async function putDocument<T>(
  engine: DocumentStore,
  kind: DocumentKind<T>,
  record: T,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      const stored = await engine.get(kind, kind.address(record))
      if (stored) await engine.replace(kind, record, stored.version)
      else await engine.create(kind, record)
      return
    } catch (error) {
      if (tries === TRIES || !wasChangedMeanwhile(error)) throw error
    }
  }
}

function wasChangedMeanwhile(error: unknown): boolean {
  return error instanceof StoreError && ['conflict', 'stale', 'missing'].includes(error.code)
}

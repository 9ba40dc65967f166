import { accessLineId } from '@ect/domain/accessLine.ts'
import type { AccessLog } from '@ect/usecases/ports/accessLog.ts'
import type { InductionKey } from '@ect/usecases/ports/inductions.ts'

import { accessLineDocument, partitionOf } from './accessLineDocument.ts'
import { type DocumentStore, StoreError } from './documentStore.ts'
import type { ListRange } from './indexKeys.ts'
import { orRefuse } from './orRefuse.ts'

/** Enough for a quarter of an hour of one process; a line that was forgotten is asked for again. */
const REMEMBERED = 5000

export function accessLog(engine: DocumentStore): AccessLog {
  const durable = new Set<string>()
  const page = async (key: InductionKey, index: 'byReport' | 'byInduction', range: ListRange) => {
    const found = engine.list(accessLineDocument, partitionOf(key), index, range)
    const { documents, next } = await orRefuse(found)
    const lines = documents.map(({ head }) => head)
    return next === undefined ? { lines } : { lines, next }
  }
  return {
    async leave(line) {
      const name = `${partitionOf(line)}/${accessLineId(line)}`
      if (durable.has(name)) return
      await orRefuse(createdOrThere(engine.create(accessLineDocument, line)))
      durable.add(name)
      if (durable.size > REMEMBERED) durable.delete(durable.keys().next().value ?? '')
    },
    ofReport: (key, range) => page(key, 'byReport', { ...range, prefix: [key.reportId] }),
    ofInduction: (key, range) => page(key, 'byInduction', range),
  }
}

/** Another process, or a write whose answer was lost, may have made it. */
async function createdOrThere(creation: Promise<unknown>): Promise<void> {
  try {
    await creation
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'conflict') throw error
  }
}

import type { ConcernKey, ConcernStore } from '@ect/usecases/ports/concerns.ts'

import { CONCERN_OUTGOING_INDEX, concernDocument, concernsOf } from './concernDocument.ts'
import type { DocumentAddress } from './documentKind.ts'
import type { DocumentStore } from './documentStore.ts'
import { foundOrRefuse, orRefuse } from './orRefuse.ts'

/** More than one person will raise. */
const OF_ONE_PERSON = 200

/** After every moment. */
const LAST = '9999'

export function concernStore(engine: DocumentStore): ConcernStore {
  return {
    get: ({ appropriateBodyId, concernId }) =>
      foundOrRefuse(
        engine.get(concernDocument, { partition: concernsOf(appropriateBodyId), id: concernId }),
      ),
    create: (concern) => orRefuse(engine.create(concernDocument, concern)),
    replace: (concern, version) => orRefuse(engine.replace(concernDocument, concern, version)),

    async ofPerson(appropriateBodyId, person) {
      const range = { prefix: [person], limit: OF_ONE_PERSON }
      const partition = concernsOf(appropriateBodyId)
      const page = await orRefuse(engine.list(concernDocument, partition, 'byRaiser', range))
      return page.documents.map(({ head }) => head)
    },

    async ofAppropriateBody(appropriateBodyId, range) {
      const partition = concernsOf(appropriateBodyId)
      const found = engine.list(concernDocument, partition, 'openFirst', range)
      const { documents, next } = await orRefuse(found)
      const heads = documents.map(({ head }) => head)
      return next === undefined ? { heads } : { heads, next }
    },

    async withOutgoing(channel, now, limit) {
      const found = engine.sweep(concernDocument, CONCERN_OUTGOING_INDEX[channel], now, limit)
      return (await orRefuse(found)).map(concernKey)
    },

    async withParked(limit) {
      return (await orRefuse(engine.sweep(concernDocument, 'parked', LAST, limit))).map(concernKey)
    },
  }
}

function concernKey({ partition, id }: DocumentAddress): ConcernKey {
  return { appropriateBodyId: partition.slice(concernsOf('').length), concernId: id }
}

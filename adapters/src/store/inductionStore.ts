import type { PersonId } from '@ect/domain/people.ts'
import type { InductionHead, InductionStore } from '@ect/usecases/ports/inductions.ts'

import type { DocumentStore } from './documentStore.ts'
import { inductionDocument } from './inductionDocument.ts'
import { listAll } from './listAll.ts'
import { foundOrRefuse, orRefuse } from './orRefuse.ts'

export function inductionStore(engine: DocumentStore): InductionStore {
  return {
    get: ({ appropriateBodyId, inductionId }) =>
      foundOrRefuse(
        engine.get(inductionDocument, { partition: appropriateBodyId, id: inductionId }),
      ),
    create: (induction) => orRefuse(engine.create(inductionDocument, induction)),
    replace: (induction, version) =>
      orRefuse(engine.replace(inductionDocument, induction, version)),
    ofPerson: (appropriateBodyId, person) =>
      orRefuse(headsOfPerson(engine, appropriateBodyId, person)),

    async ofAppropriateBody(appropriateBodyId, page) {
      const found = engine.list(inductionDocument, appropriateBodyId, 'byName', page)
      const { documents, next } = await orRefuse(found)
      const heads = documents.map(({ head }) => head)
      return next === undefined ? { heads } : { heads, next }
    },

    async toPlan(now, limit) {
      const found = await orRefuse(engine.sweep(inductionDocument, 'toPlan', now, limit))
      return found.map(({ partition, id }) => ({ appropriateBodyId: partition, inductionId: id }))
    },
  }
}

async function headsOfPerson(
  engine: DocumentStore,
  appropriateBodyId: string,
  person: PersonId,
): Promise<readonly InductionHead[]> {
  const parts = ['byEct', 'byTutor', 'byHeadteacher'] as const
  const lists = await Promise.all(
    parts.map((index) => listAll(engine, inductionDocument, appropriateBodyId, index, [person])),
  )
  const byId = new Map(lists.flat().map(({ id, head }) => [id, head]))
  return [...byId.values()].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function placeOf({ people, inductionId }: InductionHead): string {
  return `${people.ect.name} ${inductionId}`
}

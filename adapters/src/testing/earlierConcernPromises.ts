import { concern } from '@ect/domain/testing/concerns.ts'
import { amara, lanternfield, tom } from '@ect/domain/testing/stonebeck.ts'
import { concernHead } from '@ect/usecases/concernHead.ts'
import { expect, test } from '@jest/globals'
import { z } from 'zod'

import { concernDocument } from '../store/concernDocument.ts'
import { concernStore } from '../store/concernStore.ts'
import { type DocumentKind, readOnce } from '../store/documentKind.ts'
import type { DocumentStore } from '../store/documentStore.ts'

const { hasNews: _, ...earlierHead } = concernHead(concern())
const told = {
  id: `${concern().id}.concernRaised.${tom.id}`,
  notice: 'concernRaised',
  to: tom.id,
  due: concern().raisedAt,
  tries: 0,
}
const earlier = { ...concern(), outbox: [told] }

/** How a concern was kept while its outbox knew cards only, and nobody what its ECT had read. */
const earlierDocument: DocumentKind<object> = {
  kind: concernDocument.kind,
  read: readOnce(z.looseObject({})),
  address: () => concernDocument.address(concern()),
  head: () => earlierHead,
  headSchema: z.unknown(),
  indexes: {
    byRaiser: () => concernDocument.indexes.byRaiser(concern()),
    openFirst: () => concernDocument.indexes.openFirst(concern()),
    outgoing: () => [told.due],
  },
}

export function earlierConcernPromises(emptyEngine: () => Promise<DocumentStore>): void {
  test('a concern that was kept earlier still reads, and what it has to tell still goes as a card', async () => {
    const engine = await emptyEngine()
    await engine.create(earlierDocument, earlier)
    const concerns = concernStore(engine)
    const [key] = await concerns.withOutgoing('card', '2026-11-24T10:00:00.000Z', 9)
    expect(key).toEqual({ appropriateBodyId: lanternfield.id, concernId: concern().id })
    const { record, version } = await concerns.get(key ?? never())
    expect(record.outbox).toEqual([{ ...told, send: 'card' }])
    expect(await concerns.ofPerson(lanternfield.id, amara.id)).toMatchObject([{ hasNews: false }])
    await concerns.replace({ ...record, outbox: [] }, version)
    expect(await concerns.withOutgoing('card', '2026-11-24T10:00:00.000Z', 9)).toEqual([])
    await engine.close()
  })
}

function never(): never {
  throw new Error('There is no such concern.')
}

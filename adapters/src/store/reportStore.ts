import type { PersonId } from '@ect/domain/people.ts'
import type { ReportHead, ReportKey, ReportStore } from '@ect/usecases/ports/reports.ts'

import type { DocumentAddress } from './documentKind.ts'
import type { DocumentStore } from './documentStore.ts'
import { listAll } from './listAll.ts'
import { foundOrRefuse, orRefuse } from './orRefuse.ts'
import { OUTGOING_INDEX, reportDocument } from './reportDocument.ts'

/** After every moment. */
const LAST = '9999'

export function reportStore(engine: DocumentStore): ReportStore {
  return {
    get: ({ appropriateBodyId, reportId }) =>
      foundOrRefuse(engine.get(reportDocument, { partition: appropriateBodyId, id: reportId })),
    create: (report) => orRefuse(engine.create(reportDocument, report)),
    replace: (report, version) => orRefuse(engine.replace(reportDocument, report, version)),
    ofPerson: (appropriateBodyId, person) =>
      orRefuse(headsOfPerson(engine, appropriateBodyId, person)),

    async ofInduction({ appropriateBodyId, inductionId }) {
      const listed = listAll(engine, reportDocument, appropriateBodyId, 'byInduction', [
        inductionId,
      ])
      return (await orRefuse(listed)).map(({ head }) => head)
    },

    async ofAppropriateBody(appropriateBodyId, page) {
      const found = engine.list(reportDocument, appropriateBodyId, 'byDue', page)
      const { documents, next } = await orRefuse(found)
      const heads = documents.map(({ head }) => head)
      return next === undefined ? { heads } : { heads, next }
    },

    async toVisit(appropriateBodyId) {
      const listed = listAll(engine, reportDocument, appropriateBodyId, 'toVisit')
      return (await orRefuse(listed)).map(({ head }) => head)
    },

    async toAttend(appropriateBodyId) {
      const listed = listAll(engine, reportDocument, appropriateBodyId, 'toAttend')
      return (await orRefuse(listed)).map(({ head }) => head)
    },

    async withOutgoing(channel, now, limit) {
      const found = engine.sweep(reportDocument, OUTGOING_INDEX[channel], now, limit)
      return (await orRefuse(found)).map(reportKey)
    },

    async withParked(limit) {
      return (await orRefuse(engine.sweep(reportDocument, 'parked', LAST, limit))).map(reportKey)
    },

    async toAnnounce(today, limit) {
      const found = engine.sweep(reportDocument, 'toAnnounce', today, limit)
      return (await orRefuse(found)).map(reportKey)
    },

    async toRemind(today, limit) {
      const found = engine.sweep(reportDocument, 'toRemind', today, limit)
      return (await orRefuse(found)).map(reportKey)
    },
  }
}

async function headsOfPerson(
  engine: DocumentStore,
  appropriateBodyId: string,
  person: PersonId,
): Promise<readonly ReportHead[]> {
  const parts = ['byEct', 'byTutor', 'byHeadteacher'] as const
  const lists = await Promise.all(
    parts.map((index) => listAll(engine, reportDocument, appropriateBodyId, index, [person])),
  )
  const byId = new Map(lists.flat().map(({ id, head }) => [id, head]))
  return [...byId.values()].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function placeOf({ period, reportId }: ReportHead): string {
  return `${period.dueOn} ${reportId}`
}

function reportKey({ partition, id }: DocumentAddress): ReportKey {
  return { appropriateBodyId: partition, reportId: id }
}

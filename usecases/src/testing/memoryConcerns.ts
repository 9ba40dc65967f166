import type { Instant } from '@ect/domain/calendar.ts'
import type { Concern } from '@ect/domain/concern/concern.ts'

import { concernHead } from '../concernHead.ts'
import type { ConcernStore } from '../ports/concerns.ts'
import { Refusal } from '../refusal.ts'
import { memoryRecords } from './memoryRecords.ts'

/** A `ConcernStore` in memory that keeps the same promises as the real ones. */
export function memoryConcerns(): ConcernStore {
  const records = memoryRecords<Concern>()
  const inBody = (appropriateBodyId: string) =>
    records
      .all()
      .filter((concern) => concern.appropriateBodyId === appropriateBodyId)
      .toSorted((a, b) => (a.raisedAt > b.raisedAt ? -1 : 1))
  return {
    async get({ appropriateBodyId, concernId }) {
      const found = records.get(`${appropriateBodyId}/${concernId}`)
      if (!found) throw new Refusal('not-found')
      return found
    },
    create: async (concern) => records.create(placeOf(concern), concern),
    replace: async (concern, version) => records.replace(placeOf(concern), concern, version),
    ofPerson: async (appropriateBodyId, person) =>
      inBody(appropriateBodyId)
        .filter(({ raisedBy }) => raisedBy.id === person)
        .map(concernHead),

    async ofAppropriateBody(appropriateBodyId, { limit, after = '0' }) {
      const all = inBody(appropriateBodyId)
      const sorted = [...all.filter(({ closed }) => !closed), ...all.filter(({ closed }) => closed)]
      const end = Number(after) + limit
      const heads = sorted.slice(Number(after), end).map(concernHead)
      return end < sorted.length ? { heads, next: String(end) } : { heads }
    },

    async withOutgoing(now, limit) {
      return records
        .all()
        .flatMap((concern) => {
          const first = firstDue(concern)
          return first !== undefined && first <= now ? [{ concern, first }] : []
        })
        .toSorted((a, b) => (a.first < b.first ? -1 : 1))
        .slice(0, limit)
        .map(({ concern: { appropriateBodyId, id } }) => ({ appropriateBodyId, concernId: id }))
    },
  }
}

function firstDue({ outbox }: Concern): Instant | undefined {
  return outbox.map(({ due }) => due).toSorted()[0]
}

function placeOf({ appropriateBodyId, id }: Concern): string {
  return `${appropriateBodyId}/${id}`
}

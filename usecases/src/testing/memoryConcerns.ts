import type { Concern } from '@ect/domain/concern/concern.ts'
import { firstDueOn, firstParked } from '@ect/domain/notices/outbox.ts'

import { concernHead } from '../concernHead.ts'
import type { ConcernKey, ConcernStore } from '../ports/concerns.ts'
import { Refusal } from '../refusal.ts'
import { memoryRecords } from './memoryRecords.ts'

/** After every moment. */
const LAST = '9999'

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

    async withOutgoing(channel, now, limit) {
      return earliest(records.all(), (concern) => firstDueOn(concern, channel), now, limit)
    },
    async withParked(limit) {
      return earliest(records.all(), firstParked, LAST, limit)
    },
  }
}

function earliest(
  concerns: readonly Concern[],
  when: (concern: Concern) => string | undefined,
  upTo: string,
  limit: number,
): readonly ConcernKey[] {
  return concerns
    .flatMap((concern) => {
      const at = when(concern)
      return at === undefined || at > upTo ? [] : [{ at, concern }]
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, limit)
    .map(({ concern: { appropriateBodyId, id } }) => ({ appropriateBodyId, concernId: id }))
}

function placeOf({ appropriateBodyId, id }: Concern): string {
  return `${appropriateBodyId}/${id}`
}

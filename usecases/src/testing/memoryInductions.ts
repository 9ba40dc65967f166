import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'

import { inductionHead } from '../inductionHead.ts'
import type { InductionStore } from '../ports/inductions.ts'
import { Refusal } from '../refusal.ts'
import { memoryRecords } from './memoryRecords.ts'

/** An `InductionStore` in memory that keeps the same promises as the real ones. */
export function memoryInductions(): InductionStore {
  const records = memoryRecords<InductionRecord>()
  const inBody = (appropriateBodyId: string) =>
    records
      .all()
      .filter((induction) => induction.appropriateBodyId === appropriateBodyId)
      .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  return {
    async get({ appropriateBodyId, inductionId }) {
      const found = records.get(`${appropriateBodyId}/${inductionId}`)
      if (!found) throw new Refusal('not-found')
      return found
    },
    create: async (induction) => records.create(keyOf(induction), induction),
    replace: async (induction, version) => records.replace(keyOf(induction), induction, version),

    async ofPerson(appropriateBodyId, person) {
      return inBody(appropriateBodyId)
        .filter(({ people: { ect, inductionTutor, headteacher } }) =>
          [ect, inductionTutor, headteacher].some(({ id }) => id === person),
        )
        .map(inductionHead)
    },

    async ofAppropriateBody(appropriateBodyId, { limit, after = '' }) {
      const rest = inBody(appropriateBodyId).filter((induction) => placeOf(induction) > after)
      const page = rest.slice(0, limit)
      const last = page.at(-1)
      const heads = page.map(inductionHead)
      return last && rest.length > limit ? { heads, next: placeOf(last) } : { heads }
    },

    async toPlan(now, limit) {
      return records
        .all()
        .flatMap(({ id, appropriateBodyId, planDue }) =>
          planDue !== undefined && planDue <= now
            ? [{ appropriateBodyId, inductionId: id, planDue }]
            : [],
        )
        .toSorted((a, b) => (a.planDue < b.planDue ? -1 : 1))
        .slice(0, limit)
        .map(({ appropriateBodyId, inductionId }) => ({ appropriateBodyId, inductionId }))
    },
  }
}

function keyOf({ appropriateBodyId, id }: InductionRecord): string {
  return `${appropriateBodyId}/${id}`
}

function placeOf({ people, id }: InductionRecord): string {
  return `${people.ect.name} ${id}`
}

import { firstDueOn, firstParked } from '@ect/domain/notices/outbox.ts'
import { needsEarlyAttention } from '@ect/domain/report/earlyAttention.ts'
import { remindFrom } from '@ect/domain/report/reminding.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { visitToCome } from '@ect/domain/report/visit.ts'

import type { ReportKey, ReportStore } from '../ports/reports.ts'
import type { Stored } from '../ports/stored.ts'
import { Refusal } from '../refusal.ts'
import { reportHead } from '../reportHead.ts'
import { memoryRecords } from './memoryRecords.ts'

/** After every moment. */
const LAST = '9999'

/** A `ReportStore` in memory that keeps the same promises as the real ones. */
export function memoryReports(initial: readonly Report[] = []) {
  const records = memoryRecords<Report>()
  for (const report of initial) records.create(keyOf(report), report)
  let meanwhile: ((read: Stored<Report>) => Promise<void>) | undefined

  const store: ReportStore = {
    async get({ appropriateBodyId, reportId }) {
      const found = records.get(keyOf({ appropriateBodyId, id: reportId }))
      if (!found) throw new Refusal('not-found')
      const interruption = meanwhile
      meanwhile = undefined
      await interruption?.(found)
      return found
    },
    create: async (report) => records.create(keyOf(report), report),
    replace: async (report, version) => records.replace(keyOf(report), report, version),

    async ofPerson(appropriateBodyId, person) {
      return soonestDue(records.all())
        .filter((report) => report.appropriateBodyId === appropriateBodyId)
        .filter(({ people }) => Object.values(people).some(({ id }) => id === person))
        .map(reportHead)
    },

    async ofInduction({ appropriateBodyId, inductionId }) {
      return records
        .all()
        .filter((report) => report.appropriateBodyId === appropriateBodyId)
        .filter((report) => report.inductionId === inductionId)
        .toSorted((a, b) => a.period.number - b.period.number || (a.id < b.id ? -1 : 1))
        .map(reportHead)
    },

    async ofAppropriateBody(appropriateBodyId, { limit, after = '' }) {
      const rest = soonestDue(records.all())
        .filter((report) => report.appropriateBodyId === appropriateBodyId)
        .filter((report) => placeOf(report) > after)
      const page = rest.slice(0, limit)
      const last = page.at(-1)
      const heads = page.map(reportHead)
      return last && rest.length > limit ? { heads, next: placeOf(last) } : { heads }
    },

    toVisit: async (appropriateBodyId) => soonestVisited(records.all(), appropriateBodyId),

    async toAttend(appropriateBodyId) {
      return soonestDue(records.all())
        .filter((report) => report.appropriateBodyId === appropriateBodyId)
        .filter(needsEarlyAttention)
        .map(reportHead)
    },

    ...sweeps(() => records.all()),
  }
  /** Lets another person act between the next read and whatever its reader does. */
  const afterNextGet = (action: (read: Stored<Report>) => Promise<void>) => {
    meanwhile = action
  }
  return { ...store, afterNextGet }
}

type Sweeps = Pick<ReportStore, 'withOutgoing' | 'withParked' | 'toAnnounce' | 'toRemind'>

function sweeps(all: () => readonly Report[]): Sweeps {
  return {
    async withOutgoing(channel, now, limit) {
      const personByPerson = all().toSorted((a, b) => (whose(a) < whose(b) ? -1 : 1))
      return earliest(personByPerson, (report) => firstDueOn(report, channel), now, limit)

      function whose({ outbox, id }: Report): string {
        const first = outbox.find(({ send }) => send === channel)
        return `${first && 'to' in first ? first.to : ''} ${id}`
      }
    },
    async withParked(limit) {
      return earliest(all(), firstParked, LAST, limit)
    },
    async toAnnounce(today, limit) {
      return earliest(all(), whenToAnnounce, today, limit)
    },
    async toRemind(today, limit) {
      return earliest(all(), remindFrom, today, limit)
    },
  }
}

function keyOf({ appropriateBodyId, id }: Pick<Report, 'appropriateBodyId' | 'id'>): string {
  return `${appropriateBodyId}/${id}`
}

function placeOf({ period, id }: Report): string {
  return `${period.dueOn} ${id}`
}

function soonestDue(reports: readonly Report[]): readonly Report[] {
  return reports.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function soonestVisited(reports: readonly Report[], appropriateBodyId: string) {
  return reports
    .filter((report) => report.appropriateBodyId === appropriateBodyId)
    .flatMap((report) => {
      const visit = visitToCome(report.visits)
      return visit ? [{ at: `${visit.on} ${report.id}`, report }] : []
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ report }) => reportHead(report))
}

function earliest(
  reports: readonly Report[],
  when: (report: Report) => string | undefined,
  upTo: string,
  limit: number,
): readonly ReportKey[] {
  return reports
    .flatMap((report) => {
      const at = when(report)
      return at === undefined || at > upTo ? [] : [{ at, report }]
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, limit)
    .map(({ report }) => ({ appropriateBodyId: report.appropriateBodyId, reportId: report.id }))
}

function whenToAnnounce({ state, announcedAt, period }: Report): string | undefined {
  return state === 'with-tutor' && announcedAt === undefined ? period.opensOn : undefined
}

import type { ReportStore } from '../ports/reports.ts'
import { Refusal } from '../refusal.ts'

/** A store whose next writes are made, but whose answers to them never arrive. */
export function withLostAnswers(reports: ReportStore, writes: number): ReportStore {
  let left = writes
  return {
    ...reports,
    async replace(report, version) {
      const stored = await reports.replace(report, version)
      if (left === 0) return stored
      left -= 1
      throw new Refusal('store-unavailable')
    },
  }
}

/** A store that cannot be reached for so many writes. */
export function outOfReach(reports: ReportStore, writes: number): ReportStore {
  let left = writes
  return {
    ...reports,
    async replace(report, version) {
      if (left === 0) return reports.replace(report, version)
      left -= 1
      throw new Refusal('store-unavailable')
    },
  }
}

import type { DateRange, IsoDate } from '../calendar.ts'
import { nameOf } from './replanning.ts'

/** A report with what people call it: `progress review of autumn 2026/27`. */
export interface ReportNamed extends DateRange {
  readonly name: string
  readonly opensOn: IsoDate
  readonly dueOn: IsoDate
}

type Nameable = Parameters<typeof nameOf>[0] & Omit<ReportNamed, 'name'>

export function named(report: Nameable): ReportNamed {
  const { startsOn, endsOn, opensOn, dueOn } = report
  return { name: nameOf(report), startsOn, endsOn, opensOn, dueOn }
}

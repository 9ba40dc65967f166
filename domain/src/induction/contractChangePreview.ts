import type { IsoDate } from '../calendar.ts'
import { type KnownReport, settledReports } from '../schedule/nextReport.ts'
import { planReports } from '../schedule/planReports.ts'
import { named, type ReportNamed } from '../schedule/reportNamed.ts'
import type { PlanningSettings } from '../schedule/reportSchedule.ts'
import type { SchoolCalendars } from './induction.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { yearsOfInduction } from './yearsOfInduction.ts'

interface BeforeAndAfter<Value> {
  readonly before: Value
  readonly after: Value
}

/** What other hours would do to the dates of an induction. */
export interface ContractChangePreview {
  /** Each year of induction; its end is `undefined` where the contracts end before the year does. */
  readonly years: readonly (BeforeAndAfter<IsoDate | undefined> & { readonly year: 1 | 2 })[]
  /** `undefined` where no report is left to write. */
  readonly nextReport: BeforeAndAfter<ReportNamed | undefined>
}

interface Plan {
  readonly calendars: SchoolCalendars
  readonly reports: readonly KnownReport[]
  readonly planning: PlanningSettings
}

/**
 * The dates of an induction as they are and as they would be, before a change is recorded.
 *
 * @rule R44
 */
export function contractChangePreview(
  { before, after }: BeforeAndAfter<InductionRecord>,
  { calendars, reports, planning }: Plan,
): ContractChangePreview {
  const yearsOf = (record: InductionRecord) => yearsOfInduction(record, calendars, planning.absence)
  const nextOf = (record: InductionRecord) => {
    const settled = settledReports(record.signedBefore, reports)
    const [next] = planReports(record, calendars, settled, planning).reports
    return next && named(next)
  }
  const yearsAfter = yearsOf(after)
  return {
    years: yearsOf(before).map(({ year, endsOn }) => ({
      year,
      before: endsOn,
      after: yearsAfter.find((one) => one.year === year)?.endsOn,
    })),
    nextReport: { before: nextOf(before), after: nextOf(after) },
  }
}

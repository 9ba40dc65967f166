import { type IsoDate, latestOf } from '@ect/domain/calendar.ts'
import { type Retention, retentionOf } from '@ect/domain/clocks/retention.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { inDecimals } from '@ect/domain/fraction.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { inductionStatus } from '@ect/domain/induction/inductionStatus.ts'
import { ledgerOn } from '@ect/domain/induction/ledger.ts'
import { missingToClose } from '@ect/domain/induction/leaving/closing.ts'
import { settledReports } from '@ect/domain/schedule/nextReport.ts'
import { planReports } from '@ect/domain/schedule/planReports.ts'
import type { PlanningSettings } from '@ect/domain/schedule/reportSchedule.ts'
import type { School } from '@ect/domain/school.ts'

import type { ReportHead } from './ports/reports.ts'
import { calendarsOf } from './schoolsOf.ts'

/** Whether the record of someone who leaves can be closed, or has been. */
export interface ClosingStanding {
  /** The last day in school. */
  readonly leftOn: IsoDate
  /** Full-time equivalent terms that count by then. */
  readonly termsServed: string
  /** Whether an interim assessment was made for the end. */
  readonly hasInterim: boolean
  /** What is to be done before, as sentences. */
  readonly missing: readonly string[]
  /** Once it is closed. */
  readonly retention?: Retention
}

interface Around {
  readonly schools: ReadonlyMap<string, School>
  readonly heads: readonly ReportHead[]
  readonly planning: PlanningSettings
  readonly today: IsoDate
}

/** @returns `undefined` while nobody leaves, and while the record has faults */
export function closingStanding(
  record: InductionRecord,
  { schools, heads, planning, today }: Around,
): ClosingStanding | undefined {
  const leftOn = lastDayOf(record)
  const status = inductionStatus(record, today)
  const isLeaving = record.leavings !== undefined && record.leavings.length > 0
  const calendars = calendarsOf(schools)
  const isKnown = inductionFaults(record, calendars).length === 0
  if (leftOn === undefined || !isKnown) return undefined
  if (!(isLeaving || status === 'left' || status === 'closed')) return undefined
  const settled = settledReports(record.signedBefore, heads)
  const planned = planReports(record, calendars, settled, planning).reports
  const { closed } = record
  return {
    leftOn,
    termsServed: inDecimals(ledgerOn(leftOn, record, calendars, planning.absence).termsServed),
    hasInterim: heads.some(({ kind, state }) => kind === 'interim-assessment' && state !== 'void'),
    missing: closed ? [] : missingToClose(record, { today, reports: heads, planned }),
    ...(closed && { retention: retentionOf(dayInEngland(closed.at)) }),
  }
}

/** The day on which the last contract ends; none while one runs on. */
function lastDayOf({ contracts }: InductionRecord): IsoDate | undefined {
  const ends = contracts.flatMap(({ endsOn }) => endsOn ?? [])
  const [first, ...rest] = ends
  return first === undefined || ends.length < contracts.length
    ? undefined
    : latestOf(first, ...rest)
}

import { isWithin } from '../../calendar.ts'
import { type Fraction } from '../../fraction.ts'
import { type KnownReport, nextReport, settledReports } from '../../schedule/nextReport.ts'
import { planReports } from '../../schedule/planReports.ts'
import { named, type ReportNamed } from '../../schedule/reportNamed.ts'
import type {
  PlannedReport,
  PlanningSettings,
  ReportSchedule,
} from '../../schedule/reportSchedule.ts'
import { employments, hasLastedATerm } from '../employment.ts'
import type { SchoolCalendars } from '../induction.ts'
import type { InductionRecord } from '../inductionRecord.ts'
import { ledgerOn } from '../ledger.ts'
import type { Leaving } from './leaving.ts'

/** Why somebody who leaves has no interim assessment. */
export const NO_INTERIM = [
  'less-than-a-term',
  'goes-on-elsewhere',
  'induction-is-over',
  'formal-assessment',
  'reported-already',
] as const
export type NoInterim = (typeof NO_INTERIM)[number]

/** What follows for the reports of an induction when the ECT leaves a school. */
export interface LeavingPreview {
  readonly interim?: ReportNamed
  /** Present when there is no interim assessment. */
  readonly whyNoInterim?: NoInterim
  /** The open report that is no longer needed. */
  readonly setAside?: ReportNamed
  /** The open report that is completed as before. */
  readonly stays?: ReportNamed
  /** Full-time equivalent terms that count by the last day. */
  readonly termsServed: Fraction
}

interface Plan {
  readonly calendars: SchoolCalendars
  readonly reports: readonly KnownReport[]
  readonly planning: PlanningSettings
}

/**
 * What leaving does, before it is recorded.
 *
 * @param leaver the record as it would be: see `withLeaving`
 * @source SG-2024-04 para 2.33, para 2.34, para 2.62
 * @rule R35, R36, R58
 */
export function leavingPreview(
  leaver: InductionRecord,
  leaving: Pick<Leaving, 'schoolId' | 'lastDay'>,
  { calendars, reports, planning }: Plan,
): LeavingPreview {
  const settled = settledReports(leaver.signedBefore, reports)
  const schedule = planReports(leaver, calendars, settled, planning)
  const open = reports.find(({ state }) => state === 'with-tutor')
  const { keepsOpen } = nextReport(schedule, open)
  const interim = interimOf(schedule, leaving)
  const ledger = ledgerOn(leaving.lastDay, leaver, calendars, planning.absence)
  return {
    ...(interim
      ? { interim: named(interim) }
      : { whyNoInterim: whyNot(leaver, leaving, schedule, calendars) }),
    ...(open && whatBecomesOf(open, keepsOpen)),
    termsServed: ledger.termsServed,
  }
}

/** The interim assessment that is open already is said as what comes, not as what stays. */
function whatBecomesOf(
  open: KnownReport,
  keepsOpen: boolean,
): Pick<LeavingPreview, 'stays' | 'setAside'> {
  if (!keepsOpen) return { setAside: named(asNamed(open)) }
  return open.kind === 'interim-assessment' ? {} : { stays: named(asNamed(open)) }
}

function interimOf(
  { reports }: ReportSchedule,
  { lastDay }: Pick<Leaving, 'lastDay'>,
): PlannedReport | undefined {
  return reports.findLast(({ kind, endsOn }) => kind === 'interim-assessment' && endsOn <= lastDay)
}

function whyNot(
  leaver: InductionRecord,
  { schoolId, lastDay }: Pick<Leaving, 'schoolId' | 'lastDay'>,
  { reports, ending }: ReportSchedule,
  calendars: SchoolCalendars,
): NoInterim {
  const all = employments(leaver, calendars)
  const here = all.findLast((one) => one.schoolId === schoolId)
  const range = { startsOn: here?.startsOn ?? lastDay, endsOn: lastDay }
  if (!hasLastedATerm(schoolId, range, calendars)) return 'less-than-a-term'
  const goesOn = all.some(
    ({ startsOn, endsOn }) => startsOn <= lastDay && (endsOn === undefined || endsOn > lastDay),
  )
  if (goesOn) return 'goes-on-elsewhere'
  if (ending.how === 'final-assessment' && ending.on <= lastDay) return 'induction-is-over'
  const isAssessed = reports.some((one) => one.assessment && isWithin(lastDay, one))
  return isAssessed ? 'formal-assessment' : 'reported-already'
}

function asNamed({ kind, assessment, period }: KnownReport): Parameters<typeof named>[0] {
  return { kind, ...(assessment && { assessment }), ...period }
}

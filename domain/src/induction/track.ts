import type { Step } from '../explanation.ts'
import type { KnownReport } from '../schedule/nextReport.ts'
import type { DoneReport, PlannedReport } from '../schedule/reportSchedule.ts'
import type { SchoolTermName } from '../schoolCalendar.ts'
import { daysAwayWithin } from './absence.ts'
import type { SchoolCalendars } from './induction.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { termOf } from './termOf.ts'
import type { YearOfInduction } from './yearOfInduction.ts'

/** One reporting period of an induction, past or to come, with what lies on it. */
export interface TrackPeriod extends DoneReport {
  readonly number: number
  readonly schoolTerm: SchoolTermName
  readonly schoolYear: string
  readonly yearOfInduction: 1 | 2
  /** Full-time equivalent of the contracts that run on its last day. */
  readonly fte: number
  readonly daysAbsent: number
  readonly daysOfStatutoryLeave: number
  /** `signed-before` the record was kept here, `kept` here, or `planned`. */
  readonly standing: 'signed-before' | 'kept' | 'planned'
  readonly dates?: Pick<PlannedReport, 'opensOn' | 'dueOn'>
  readonly isEstimate: boolean
  readonly steps: readonly Step[]
}

interface PlanOfInduction {
  readonly years: readonly YearOfInduction[]
  readonly kept: readonly KnownReport[]
  readonly planned: readonly PlannedReport[]
}

/**
 * Every period of an induction in its order: what was signed, what is open, what is to come.
 *
 * @rule R44, R45
 */
export function trackOf(
  induction: InductionRecord,
  calendars: SchoolCalendars,
  { years, kept, planned }: PlanOfInduction,
): readonly TrackPeriod[] {
  const lying = (report: DoneReport) => whatLiesOn(report, induction, calendars, years)
  const before = induction.signedBefore.map((report, index): TrackPeriod => ({
    ...lying(report),
    number: index + 1,
    standing: 'signed-before',
    isEstimate: false,
    steps: [],
  }))
  const here = kept
    .filter(({ state }) => state !== 'void')
    .map(({ kind, assessment, period }): TrackPeriod => {
      const plan = planned.find(({ number }) => number === period.number)
      const { startsOn, endsOn, opensOn, dueOn } = period
      return {
        ...lying({ kind, startsOn, endsOn, ...(assessment && { assessment }) }),
        number: period.number,
        standing: 'kept',
        dates: { opensOn, dueOn },
        isEstimate: plan?.isEstimate ?? false,
        steps: plan?.steps ?? [],
      }
    })
  const taken = new Set([...before, ...here].map(({ number }) => number))
  const toCome = planned
    .filter(({ number }) => !taken.has(number))
    .map(({ kind, assessment, startsOn, endsOn, ...plan }): TrackPeriod => ({
      ...lying({ kind, startsOn, endsOn, ...(assessment && { assessment }) }),
      number: plan.number,
      standing: 'planned',
      dates: { opensOn: plan.opensOn, dueOn: plan.dueOn },
      isEstimate: plan.isEstimate,
      steps: plan.steps,
    }))
  return [...before, ...here, ...toCome].toSorted((a, b) => a.number - b.number)
}

function whatLiesOn(
  report: DoneReport,
  induction: InductionRecord,
  calendars: SchoolCalendars,
  years: readonly YearOfInduction[],
) {
  const { endsOn } = report
  const term = termOf(endsOn, induction, calendars)
  const away = daysAwayWithin(report, induction, calendars)
  const running = induction.contracts.filter(
    (one) => one.startsOn <= endsOn && (one.endsOn === undefined || endsOn <= one.endsOn),
  )
  return {
    ...report,
    schoolTerm: term?.name ?? 'autumn',
    schoolYear: term?.schoolYear ?? '',
    yearOfInduction: years.findLast(({ startsOn }) => startsOn <= endsOn)?.year ?? 1,
    fte: running.reduce((total, { fte }) => total + fte, 0),
    daysAbsent: away.absent,
    daysOfStatutoryLeave: away.statutoryLeave,
  } as const
}

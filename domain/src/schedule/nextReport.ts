import type { Report } from '../report/report.ts'
import { changesOfPlan, nameOf } from './replanning.ts'
import type { DoneReport, PlannedReport, ReportSchedule } from './reportSchedule.ts'

/** What is known of a stored report when the next one is planned. */
export type KnownReport = Pick<Report, 'kind' | 'assessment' | 'state' | 'period'>

/**
 * Reports that no plan touches any more: signed before the record began, or shared since. Someone
 * has read them as they are.
 *
 * @ours a report is left alone from its first share on, not only once it is signed
 */
export function settledReports(
  signedBefore: readonly DoneReport[],
  known: readonly KnownReport[],
): readonly DoneReport[] {
  const shared = known
    .filter(({ state }) => state !== 'with-tutor' && state !== 'void')
    .map(({ kind, assessment, period: { startsOn, endsOn } }) => ({
      kind,
      startsOn,
      endsOn,
      ...(assessment && { assessment }),
    }))
  return [...signedBefore, ...shared].toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
}

/** What is to become of the one report that is open, and which one takes its place. */
export interface NextReport {
  /** The report that its people are to have open; none when the schedule is at its end. */
  readonly planned?: PlannedReport
  /** Whether the open report is that one still, with or without new dates. */
  readonly keepsOpen: boolean
  /** What changed and why; absent when nothing did. */
  readonly sentence?: string
}

/**
 * Holds the report that is open against the plan. The same plan again changes nothing.
 *
 * @rule R44
 */
export function nextReport({ reports }: ReportSchedule, open: KnownReport | undefined): NextReport {
  const [planned] = reports
  const before = open ? [asPlanned(open)] : []
  const changes = changesOfPlan(planIn(before), planIn(planned ? [planned] : []))
  const sentence = open ? changes.map((change) => change.sentence).join(' ') : ''
  return {
    ...(planned && { planned }),
    keepsOpen: open !== undefined && planned !== undefined && isSame(asPlanned(open), planned),
    ...(sentence !== '' && { sentence }),
  }
}

function isSame(open: PlannedReport, planned: PlannedReport): boolean {
  return open.number === planned.number && nameOf(open) === nameOf(planned)
}

function asPlanned({ kind, assessment, period }: KnownReport): PlannedReport {
  return {
    ...period,
    kind,
    ...(assessment && { assessment }),
    schoolId: '',
    isEstimate: false,
    steps: [],
  }
}

function planIn(reports: readonly PlannedReport[]): ReportSchedule {
  return { reports, ending: { how: 'not-in-sight' } }
}

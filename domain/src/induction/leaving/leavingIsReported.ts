import type { KnownReport } from '../../schedule/nextReport.ts'
import type { InductionRecord } from '../inductionRecord.ts'
import type { RecordedLeaving } from './leaving.ts'

type Left = Pick<RecordedLeaving, 'schoolId' | 'lastDay'>
type Contracts = Pick<InductionRecord, 'contracts'>

/** Whether a report is the interim assessment about this leaving. */
export function isInterimOf(
  { contracts }: Contracts,
  { schoolId, lastDay }: Left,
  { kind, period: { endsOn } }: Pick<KnownReport, 'kind' | 'period'>,
): boolean {
  const begun = contracts.filter((one) => one.schoolId === schoolId && one.startsOn <= lastDay)
  const since = begun.at(-1)?.startsOn ?? lastDay
  return kind === 'interim-assessment' && since <= endsOn && endsOn <= lastDay
}

/**
 * Whether the interim assessment of someone who leaves has been shared: from then on people have
 * read what it says of the last day, so that the day stands.
 *
 * @ours
 */
export function isLeavingReported(
  induction: Contracts,
  left: Left,
  reports: readonly KnownReport[],
): boolean {
  return reports.some(
    (report) =>
      report.state !== 'with-tutor' &&
      report.state !== 'void' &&
      isInterimOf(induction, left, report),
  )
}

import { type Instant, type IsoDate, inWords } from '../../calendar.ts'
import type { PersonNamed } from '../../people.ts'
import { type Report, reportTitle } from '../../report/report.ts'
import { waitingFor } from '../../report/reportStatus.ts'
import { named } from '../../schedule/reportNamed.ts'
import type { PlannedReport } from '../../schedule/reportSchedule.ts'
import type { ClosedRecord, InductionRecord } from '../inductionRecord.ts'
import { inductionStatus } from '../inductionStatus.ts'
import { withPlanDue } from '../planning.ts'
import { leavingOf } from './leavingRecord.ts'

type KnownReport = Parameters<typeof waitingFor>[0] & Parameters<typeof reportTitle>[0]

interface Around {
  readonly today: IsoDate
  /** Every report that there is, void ones too. */
  readonly reports: readonly KnownReport[]
  /** Reports that nobody has shared yet. */
  readonly planned: readonly PlannedReport[]
}

const FINISHED: readonly Report['state'][] = ['reviewed', 'decided', 'void']
const UNSHARED: Report['state'] = 'with-tutor'

/**
 * What is missing before the record of a leaver can be closed, as sentences; nothing is when it can.
 * Once an ECT has gone, nobody signs any more, so every report comes first: the interim assessment,
 * unless none is due.
 *
 * @source SG-2024-04 para 2.62, para 2.74
 * @rule R58, R88
 */
export function missingToClose(
  induction: InductionRecord,
  { today, reports, planned }: Around,
): readonly string[] {
  const unshared = planned.map((report) => `The ${named(report).name} has not been shared yet.`)
  const open = reports
    .filter(({ state }) => state !== UNSHARED && !FINISHED.includes(state))
    .map((report) => `The ${reportTitle(report)}: ${waitingFor(report, today)}`)
  return [...missingOfLeaver(induction, today), ...unshared, ...open]
}

function missingOfLeaver(induction: InductionRecord, today: IsoDate): readonly string[] {
  const last = induction.leavings?.at(-1)
  const leaving = last && leavingOf(induction, last.schoolId)
  if (inductionStatus(induction, today) !== 'left') {
    return leaving && leaving.lastDay >= today
      ? [`The last day is still to come: ${inWords(leaving.lastDay)}.`]
      : ['A contract still runs.']
  }
  if (!leaving) return ['The school has not recorded the leaver details.']
  return leaving.confirmed ? [] : ['The headteacher has not confirmed the leaver details.']
}

interface Closing {
  readonly by: PersonNamed
  readonly at: Instant
  /** The last day in school. */
  readonly leftOn: IsoDate
  /** Full-time equivalent terms that count. */
  readonly termsServed: string
}

/** The record of someone who has left, closed: nothing falls due in it any more. */
export function withRecordClosed(
  induction: InductionRecord,
  { by, at, leftOn, termsServed }: Closing,
): InductionRecord {
  const { planDue: _, ...rest } = induction
  const closed: ClosedRecord = { by, at, leftOn, termsServed }
  const event = { event: 'record-closed', by, at, sentence: closedInWords(closed) } as const
  return { ...rest, closed, history: [...induction.history, event] }
}

/** The record as it was before it was closed, with the reason; its reports are planned again. */
export function withRecordReopened(
  induction: InductionRecord,
  { by, at, reason }: { readonly by: PersonNamed; readonly at: Instant; readonly reason: string },
): InductionRecord {
  const { closed: _, ...rest } = induction
  const sentence = `The record was opened again: ${reason}`
  const event = { event: 'record-reopened', by, at, sentence } as const
  return withPlanDue({ ...rest, history: [...induction.history, event] }, at)
}

/** `Left on 18 December 2026 with 1.53 terms served; the record is closed.` */
export function closedInWords({ leftOn, termsServed }: Omit<ClosedRecord, 'by' | 'at'>): string {
  const terms = termsServed === '1' ? '1 term' : `${termsServed} terms`
  return `Left on ${inWords(leftOn)} with ${terms} served; the record is closed.`
}

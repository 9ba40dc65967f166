import type { Instant } from '../calendar.ts'
import { lineTo } from './outgoing.ts'
import type { Report, ReportEvent } from './report.ts'

/** Who has come to have a part in a report since it was planned, and as what: the last of them. */
export interface Granted {
  readonly name: string
  readonly as: 'induction tutor' | 'headteacher'
  readonly at: Instant
}

/** Who followed someone as tutor or headteacher, for the ECT to know. @rule R93 */
export function lastGranted({ history }: Pick<Report, 'history'>): Granted | undefined {
  const last = history.findLast(
    ({ event }) => event === 'tutor-changed' || event === 'headteacher-changed',
  )
  if (!last?.by) return undefined
  const as = last.event === 'tutor-changed' ? 'induction tutor' : 'headteacher'
  return { name: last.by.name, as, at: last.at }
}

/**
 * The report with its ECT told, in their feed and its history, of whoever has come to have a part
 * in it since these people had.
 *
 * @rule R93
 * @source SG-2024-04 para 2.79
 */
export function withAccessTold(report: Report, before: Report['people'], at: Instant): Report {
  const { ect, inductionTutor, headteacher } = report.people
  const version = report.versions.length
  const had = [before.ect, before.inductionTutor, before.headteacher]
  const granted: readonly ReportEvent[] = [
    { event: 'tutor-changed', at, by: inductionTutor, version } as const,
    { event: 'headteacher-changed', at, by: headteacher, version } as const,
  ].filter(({ by }) => !had.some(({ id }) => id === by.id))
  if (granted.length === 0) return report
  const line = lineTo(ect.id, 'accessGranted', {
    id: `${report.id}.granted.${at}`,
    version,
    due: at,
  })
  return {
    ...report,
    history: [...report.history, ...granted],
    outbox: [...report.outbox, line],
  }
}

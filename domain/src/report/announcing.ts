import type { Instant } from '../calendar.ts'
import { noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'

/**
 * The report with its tutor told that it can be completed now; where an ECT leaves, the headteacher
 * too, who confirms the leaver details.
 *
 * @source SG-2024-04 para 2.62
 */
export function announced(report: Report, at: Instant): Report {
  const version = report.versions.length
  const { inductionTutor, headteacher } = report.people
  const about = { id: `${report.id}.announced`, version, due: at }
  const leaves = report.kind === 'interim-assessment'
  return {
    ...report,
    announcedAt: at,
    history: [...report.history, { event: 'announced', at, version }],
    outbox: [
      ...report.outbox,
      ...noticeTo(inductionTutor.id, 'reviewDue', about),
      ...(leaves ? noticeTo(headteacher.id, 'ectLeaves', about) : []),
    ],
  }
}

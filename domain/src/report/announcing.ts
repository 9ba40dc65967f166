import type { Instant } from '../calendar.ts'
import { noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'

/** The report with its tutor told that it can be completed now. */
export function announced(report: Report, at: Instant): Report {
  const version = report.versions.length
  return {
    ...report,
    announcedAt: at,
    history: [...report.history, { event: 'announced', at, version }],
    outbox: [
      ...report.outbox,
      ...noticeTo(report.people.inductionTutor.id, 'reviewDue', {
        id: `${report.id}.announced`,
        version,
        due: at,
      }),
    ],
  }
}

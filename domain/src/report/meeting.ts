import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import type { Report, ReviewMeeting } from './report.ts'

/** The report with its review meeting in the calendar. */
export function withMeeting(
  report: Report,
  meeting: ReviewMeeting,
  { by, at }: { readonly by: PersonNamed; readonly at: Instant },
): Report {
  const version = report.versions.length
  return {
    ...report,
    meeting,
    history: [...report.history, { event: 'meeting-scheduled', at, by, version }],
  }
}

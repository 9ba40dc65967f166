import type { Instant } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import { noticeTo } from './outgoing.ts'
import type { Report, ReviewMeeting } from './report.ts'

/** The report with its review meeting in the calendar, of which the ECT is told. */
export function withMeeting(
  report: Report,
  meeting: ReviewMeeting,
  {
    by,
    at,
    commandId,
  }: { readonly by: PersonNamed; readonly at: Instant; readonly commandId: string },
): Report {
  const version = report.versions.length
  return {
    ...report,
    meeting,
    history: [...report.history, { event: 'meeting-scheduled', at, by, version }],
    outbox: [
      ...report.outbox,
      ...noticeTo(report.people.ect.id, 'meetingScheduled', { id: commandId, version, due: at }),
    ],
  }
}

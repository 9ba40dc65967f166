import type { Instant } from '@ect/domain/calendar.ts'
import { withMeeting } from '@ect/domain/report/meeting.ts'
import { type Receipt, type Report, reportTitle } from '@ect/domain/report/report.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import type { Meeting } from './ports/calendar.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export interface ScheduleMeeting extends ReportCommand {
  readonly startsAt: Instant
  readonly minutes: number
}

type MeetingPorts = ChangePorts & Pick<Ports, 'people' | 'calendar'>

/**
 * Puts the review meeting, with a Teams link, into the tutor's and the ECT's calendars. The
 * report's id goes with it, so that even another command, after a crash between the calendar and
 * our own write, makes no second meeting.
 *
 * @source SG-2024-04 para 2.47 for arranging it in advance
 * @throws Refusal `meeting-exists`, `meeting-time-not-valid`, `consent-needed`,
 *   `microsoft-unavailable`
 */
export function scheduleMeeting(
  ports: MeetingPorts,
  caller: Caller,
  command: ScheduleMeeting,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'scheduleMeeting',
    caller,
    command,
    apply: async ({ record: report }, at) => {
      if (report.meeting) throw new Refusal('meeting-exists')
      if (command.startsAt <= at) throw new Refusal('meeting-time-not-valid')
      const meeting = await meetingAbout(ports, report, command)
      const { eventId, joinUrl, startsAt } = await ports.calendar.schedule(caller, meeting)
      const by = report.people.inductionTutor
      return withMeeting(
        report,
        { eventId, joinUrl, startsAt },
        { by, at, commandId: command.commandId },
      )
    },
  })
}

async function meetingAbout(
  { people }: Pick<Ports, 'people'>,
  report: Report,
  { startsAt, minutes }: ScheduleMeeting,
): Promise<Meeting> {
  const ect = await people.get(report.people.ect.id)
  if (!ect) throw new Refusal('not-found')
  return {
    transactionId: `${report.appropriateBodyId}.${report.id}.meeting`,
    subject: `${ect.name}: ${reportTitle(report)}`,
    startsAt,
    minutes,
    attendees: [{ name: ect.name, email: ect.email }],
    text: `A meeting to talk through the ${reportTitle(report)} before it is shared.`,
  }
}

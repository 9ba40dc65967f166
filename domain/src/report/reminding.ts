import type { Role } from '../access.ts'
import type { Instant, IsoDate } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import {
  nextReminder,
  type Reminder,
  type ReminderRecipient,
  type ReminderSettings,
} from '../schedule/reminders.ts'
import { lineTo, noticeTo, type OutgoingNotice } from './outgoing.ts'
import type { Report, ReportState } from './report.ts'
import { taskOf } from './tasks.ts'

const DONE: readonly ReportState[] = ['submitted', 'reviewed', 'decided', 'void']

/**
 * The day from which a report is to be looked at for reminders: first when its tutor has been told
 * of it, then whenever the next one falls. None once nobody in the school has anything left to do.
 */
export function remindFrom(report: Report): IsoDate | undefined {
  if (DONE.includes(report.state) || report.announcedAt === undefined) return undefined
  return report.reminders ? report.reminders.nextOn : report.period.opensOn
}

/**
 * The report with the reminder that is due sent, if one is, and with the day of the next one.
 *
 * @rule R87
 * @source SG-2024-04 para 2.74
 */
export function reminded(
  report: Report,
  { today, at }: { readonly today: IsoDate; readonly at: Instant },
  settings: ReminderSettings,
): Report {
  const { opensOn, dueOn } = report.period
  const done = DONE.includes(report.state)
  const after = (sentOn: IsoDate | undefined) => {
    const last = sentOn === undefined ? {} : { lastSentOn: sentOn }
    return nextReminder({ opensOn, dueOn, done, ...last }, today, settings)
  }
  const due = after(report.reminders?.sentOn)
  if (!due || due.on > today) return withNext(report, report.reminders?.sentOn, due)
  const sent = withNext(report, today, after(today))
  const people = recipients(report, due.to)
  const names = people.map(({ person }) => person.name).join(', ')
  return {
    ...sent,
    history: [
      ...report.history,
      { event: 'reminded', at, version: report.versions.length, text: names },
    ],
    outbox: [...report.outbox, ...people.flatMap((one) => noticesTo(one, report, today, at))],
  }
}

function withNext(report: Report, sentOn: IsoDate | undefined, next: Reminder | undefined): Report {
  return {
    ...report,
    reminders: {
      ...(next && { nextOn: next.on }),
      ...(sentOn !== undefined && { sentOn }),
    },
  }
}

interface Recipient {
  readonly role: Role
  readonly person: PersonNamed
}

/** Each person once, though one of them may be both tutor and headteacher. */
function recipients({ people }: Report, to: readonly ReminderRecipient[]): readonly Recipient[] {
  const { ect, inductionTutor, headteacher } = people
  const byRole = { ect, 'induction-tutor': inductionTutor, headteacher }
  return to
    .map((role) => ({ role, person: byRole[role] }))
    .filter(({ person }, n, all) => all.findIndex((one) => one.person.id === person.id) === n)
}

/** A card for whoever has something to do with it; a line in the feed for the others. */
function noticesTo(
  { role, person }: Recipient,
  report: Report,
  today: IsoDate,
  due: Instant,
): readonly OutgoingNotice[] {
  const about = { id: `${report.id}.${today}`, version: report.versions.length, due }
  return taskOf(role, report, today) === undefined
    ? [lineTo(person.id, 'reportReminder', about)]
    : noticeTo(person.id, 'reportReminder', about)
}

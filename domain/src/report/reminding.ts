import type { Role } from '../access.ts'
import type { Instant, IsoDate } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import {
  nextStepOn,
  type ReminderRecipient,
  reminderDue,
  type ReminderSettings,
} from '../schedule/reminders.ts'
import { lineTo, noticeTo, type OutgoingNotice } from './outgoing.ts'
import type { Report, ReportState } from './report.ts'
import { taskOf } from './tasks.ts'

const DONE: readonly ReportState[] = ['submitted', 'reviewed', 'decided', 'void']

/**
 * The day from which a report is to be looked at for reminders: first when its tutor has been told
 * of it, then whenever one may fall. None once nobody in the school has anything left to do.
 */
export function remindFrom(report: Report): IsoDate | undefined {
  if (DONE.includes(report.state) || report.announcedAt === undefined) return undefined
  return report.reminders?.nextOn ?? report.period.opensOn
}

/**
 * The report with the reminder that is due sent, if someone is to get one, and with the day on which
 * to look again; the very same one while it is not to be looked at.
 *
 * @rule R87
 * @source SG-2024-04 para 2.74
 */
export function reminded(
  report: Report,
  { today, at }: { readonly today: IsoDate; readonly at: Instant },
  settings: ReminderSettings,
): Report {
  const from = remindFrom(report)
  if (from === undefined || from > today) return report
  const { opensOn, dueOn } = report.period
  const sentOn = report.reminders?.sentOn
  const last = sentOn === undefined ? {} : { lastSentOn: sentOn }
  const due = reminderDue({ opensOn, dueOn, from, ...last }, today, settings)
  const nextOn = nextStepOn({ opensOn, dueOn }, today)
  if (!due) return { ...report, reminders: { ...report.reminders, nextOn } }
  const people = recipients(report, due.to)
  const names = people.map(({ person }) => person.name).join(', ')
  return {
    ...report,
    reminders: { nextOn, sentOn: today },
    history: [
      ...report.history,
      { event: 'reminded', at, version: report.versions.length, text: names },
    ],
    outbox: [...report.outbox, ...people.flatMap((one) => noticesTo(one, report, today, at))],
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

import type { Role } from '../access.ts'
import { type IsoDate, inWords } from '../calendar.ts'
import type { Report } from './report.ts'
import { reportStatus, waitingFor } from './reportStatus.ts'
import { taskOf } from './tasks.ts'

/**
 * What happens next with a report, as a sentence to one person: their own turn, or whom it waits for.
 */
export function whatNext(
  role: Role,
  report: Pick<Report, 'kind' | 'state' | 'period' | 'people'>,
  today: IsoDate,
): string {
  const task = taskOf(role, report, today)
  if (task === undefined) return waitingAs(role, report, today)
  const due = report.state === 'with-tutor' ? ` (due ${inWords(report.period.dueOn)})` : ''
  return `Your turn: ${task.charAt(0).toLowerCase()}${task.slice(1)}${due}.`
}

/** Who a report waits for, as a sentence to one person, who is not named to themselves. */
export function waitingAs(
  role: Role,
  report: Pick<Report, 'state' | 'period' | 'people'>,
  today: IsoDate,
): string {
  const isEarly = role === 'induction-tutor' && reportStatus(report, today) === 'scheduled'
  if (!isEarly) return waitingFor(report, today)
  return `You can fill it in now, and share it from ${inWords(report.period.opensOn)}.`
}

import type { Role } from '../access.ts'
import { type IsoDate, inWords } from '../calendar.ts'
import type { Report } from './report.ts'
import { waitingFor } from './reportStatus.ts'
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
  if (task === undefined) return waitingFor(report, today)
  const due = report.state === 'with-tutor' ? ` (due ${inWords(report.period.dueOn)})` : ''
  return `Your turn: ${task.charAt(0).toLowerCase()}${task.slice(1)}${due}.`
}

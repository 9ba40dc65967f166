import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { reminded } from '@ect/domain/report/reminding.ts'

import type { OnFailure } from './onFailure.ts'
import { isOvertaken } from './overtaken.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { sweepDue } from './sweepDue.ts'

/** A store answers so many at once as fast as one. */
const AT_ONCE = 8

type ReminderPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'clock'>

/**
 * Reminds of all reports that nobody has finished, as the appropriate body has it. Touches only what
 * is due: each report knows the next day on which a reminder may fall, and the reminder and that day
 * are one write. Lets nothing that fails hold up the rest.
 *
 * @param until when to leave the rest to the next run
 * @returns how many reports were seen to
 */
export function sendReminders(
  ports: ReminderPorts,
  onFailure: OnFailure,
  until: Instant,
): Promise<number> {
  const bodyOf = bodiesReadOnce(ports)
  return sweepDue(ports, {
    due: (limit) => ports.reports.toRemind(ports.clock.today(), limit),
    work: (key) => remind(ports, key, bodyOf),
    onFailure: ({ reportId }, thrown) => onFailure({ id: reportId }, thrown),
    atOnce: AT_ONCE,
    until,
  })
}

type BodyOf = (id: string) => Promise<AppropriateBody>

/** A report that someone else wrote to meanwhile is left for the next run. */
async function remind(
  { reports, clock }: ReminderPorts,
  key: ReportKey,
  bodyOf: BodyOf,
): Promise<boolean> {
  const { record, version } = await reports.get(key)
  const [today, at] = [clock.today(), clock.now()]
  const { reminders } = settingsOn(today, await bodyOf(key.appropriateBodyId))
  const after = reminded(record, { today, at }, reminders)
  if (after === record) return false
  try {
    await reports.replace(after, version)
    return true
  } catch (thrown) {
    if (isOvertaken(thrown)) return false
    throw thrown
  }
}

/** What thousands of reports ask for is read once in a run. */
function bodiesReadOnce({ appropriateBodies }: ReminderPorts): BodyOf {
  const read = new Map<string, AppropriateBody>()
  return async (id) => {
    const body = read.get(id) ?? (await appropriateBodies.get(id))
    read.set(id, body)
    return body
  }
}

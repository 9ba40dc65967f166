import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import { remindFrom, reminded } from '@ect/domain/report/reminding.ts'

import type { OnFailure } from './deliverDue.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'

const AT_ONCE = 100

type ReminderPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'clock'>

/**
 * Reminds of reports that nobody has finished, as the appropriate body has it. Touches only what is
 * due: each report knows the day of its next reminder, and the reminder and that day are one write.
 *
 * @returns how many reports were looked at
 */
export async function sendReminders(ports: ReminderPorts, onFailure: OnFailure): Promise<number> {
  const keys = await ports.reports.toRemind(ports.clock.today(), AT_ONCE)
  for (const key of keys) {
    try {
      await remind(ports, key)
    } catch (thrown) {
      onFailure({ id: key.reportId }, thrown)
    }
  }
  return keys.length
}

/** A report that someone else wrote to meanwhile is left for the next sweep. */
async function remind(ports: ReminderPorts, key: ReportKey): Promise<void> {
  const { record, version } = await ports.reports.get(key)
  const [today, at] = [ports.clock.today(), ports.clock.now()]
  const from = remindFrom(record)
  if (from === undefined || from > today) return
  const body = await ports.appropriateBodies.get(key.appropriateBodyId)
  const { reminders } = settingsOn(today, body)
  try {
    await ports.reports.replace(reminded(record, { today, at }, reminders), version)
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'stale') throw thrown
  }
}

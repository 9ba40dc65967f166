import type { Instant } from '@ect/domain/calendar.ts'
import { announced } from '@ect/domain/report/announcing.ts'

import type { OnFailure } from './onFailure.ts'
import { isOvertaken } from './overtaken.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { sweepDue } from './sweepDue.ts'

/** A store answers so many at once as fast as one. */
const AT_ONCE = 8

type AnnouncePorts = Pick<Ports, 'reports' | 'clock'>

/**
 * Tells tutors of all reports that have opened. Each is told once: the mark and the notice are one
 * write. Touches only what is due, and lets nothing that fails hold up the rest.
 *
 * @param until when to leave the rest to the next run
 * @returns how many were announced
 */
export function announceDueReports(
  ports: AnnouncePorts,
  onFailure: OnFailure,
  until: Instant,
): Promise<number> {
  return sweepDue(ports, {
    due: (limit) => ports.reports.toAnnounce(ports.clock.today(), limit),
    work: (key) => announce(ports, key),
    onFailure: ({ reportId }, thrown) => onFailure({ id: reportId }, thrown),
    atOnce: AT_ONCE,
    until,
  })
}

/** A report that someone else wrote to meanwhile is left for the next run. */
async function announce({ reports, clock }: AnnouncePorts, key: ReportKey): Promise<boolean> {
  const { record, version } = await reports.get(key)
  if (record.announcedAt !== undefined || record.state !== 'with-tutor') return false
  try {
    await reports.replace(announced(record, clock.now()), version)
    return true
  } catch (thrown) {
    if (isOvertaken(thrown)) return false
    throw thrown
  }
}

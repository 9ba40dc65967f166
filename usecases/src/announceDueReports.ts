import { announced } from '@ect/domain/report/announcing.ts'

import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'

const AT_ONCE = 100

/**
 * Tells tutors of reports that have opened. Each is told once: the mark and the notice are one
 * write. Touches only what is due.
 *
 * @returns how many were announced
 */
export async function announceDueReports(ports: Pick<Ports, 'reports' | 'clock'>): Promise<number> {
  const keys = await ports.reports.toAnnounce(ports.clock.today(), AT_ONCE)
  const told = await Promise.all(keys.map((key) => announce(ports, key)))
  return told.filter(Boolean).length
}

/** A report that someone else wrote to meanwhile is left for the next sweep. */
async function announce(
  { reports, clock }: Pick<Ports, 'reports' | 'clock'>,
  key: ReportKey,
): Promise<boolean> {
  try {
    const { record, version } = await reports.get(key)
    if (record.announcedAt !== undefined || record.state !== 'with-tutor') return false
    await reports.replace(announced(record, clock.now()), version)
    return true
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'stale') return false
    throw thrown
  }
}

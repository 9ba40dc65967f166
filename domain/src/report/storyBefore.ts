import type { Report } from './report.ts'
import type { ReportVersion } from './reportVersion.ts'

/**
 * What had happened to a report when a signature on this version was given: so many events, reasons
 * included, and how the versions before were asked about, not signed and sent back. None of it
 * changes any more.
 *
 * @ours (ADR 0037)
 */
export function storyBefore(
  { history, versions }: Pick<Report, 'history' | 'versions'>,
  { number: signed }: Pick<ReportVersion, 'number'>,
  events: number,
): object {
  return {
    history: history.slice(0, events),
    versions: versions
      .filter(({ number }) => number < signed)
      .map(({ number, sharedAt, query, notSigned, returned }) => ({
        number,
        sharedAt,
        ...(query && { query }),
        ...(notSigned && { notSigned }),
        ...(returned && { returned }),
      })),
  }
}

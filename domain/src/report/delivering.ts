import type { Instant } from '../calendar.ts'
import type { Delivery } from '../notices/delivery.ts'
import { afterDeliveries } from '../notices/outbox.ts'
import type { Later } from '../notices/retrying.ts'
import { installationsFor } from '../notices/standingIn.ts'
import type { FiledCopy, Report } from './report.ts'

/**
 * The report once its deliveries were tried: what was filed is known, and whoever cannot be reached
 * in Teams yet is to get the app.
 */
export function delivered(
  report: Report,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Report {
  const { outbox } = afterDeliveries(report, deliveries, at, later)
  const tried = new Set(deliveries.map(({ id }) => id))
  const version = report.versions.length
  const installations = installationsFor(outbox, tried, at).map((entry) => ({ ...entry, version }))
  const filed = deliveries.flatMap((delivery) =>
    delivery.sent === true ? (delivery.filed ?? []) : [],
  )
  return {
    ...report,
    outbox: [...outbox, ...installations],
    filed: [...report.filed.filter((copy) => !isAmong(copy, filed)), ...filed],
    history: [
      ...report.history,
      ...filed.map(({ version: number }) => ({ event: 'filed', at, version: number }) as const),
    ],
  }
}

function isAmong({ version }: FiledCopy, copies: readonly FiledCopy[]): boolean {
  return copies.some((copy) => copy.version === version)
}

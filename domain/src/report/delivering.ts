import type { Instant } from '../calendar.ts'
import type { Outgoing } from './outgoing.ts'
import type { FiledCopy, Report } from './report.ts'
import { afterFailure, type Failure, type Later } from './retrying.ts'

/** What became of one try to send one entry of the outbox. */
export type Delivery =
  | {
      readonly id: string
      readonly sent: true
      /** Where the signed copy is kept, when that was what was sent. */
      readonly filed?: FiledCopy
    }
  | { readonly id: string; readonly sent: false; readonly failure: Failure }

/** The report without what was sent; what was not waits for later, or is parked. */
export function delivered(
  report: Report,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Report {
  const outcome = new Map(deliveries.map((delivery) => [delivery.id, delivery]))
  const filed = deliveries.flatMap((delivery) => (delivery.sent ? (delivery.filed ?? []) : []))
  return {
    ...report,
    outbox: report.outbox.flatMap((outgoing) => remaining(outgoing, outcome, at, later)),
    filed: [...report.filed.filter((copy) => !isAmong(copy, filed)), ...filed],
    history: [
      ...report.history,
      ...filed.map(({ version }) => ({ event: 'filed', at, version }) as const),
    ],
  }
}

/** What is parked is tried again from now on, as if it had never failed. */
export function putBack(report: Report, at: Instant): Report {
  return {
    ...report,
    outbox: report.outbox.map(({ parkedAt, failing, ...outgoing }) =>
      parkedAt === undefined
        ? { ...outgoing, ...(failing && { failing }) }
        : { ...outgoing, due: at, tries: 0 },
    ),
  }
}

/** What is to be sent on a channel by now. */
export function dueOn(
  { outbox }: Report,
  channel: Outgoing['send'],
  now: Instant,
): readonly Outgoing[] {
  return outbox.filter(
    ({ send, due, parkedAt }) => send === channel && parkedAt === undefined && due <= now,
  )
}

/** When the first entry of a channel is due, of those that are not parked. */
export function firstDueOn({ outbox }: Report, channel: Outgoing['send']): Instant | undefined {
  return outbox
    .filter(({ send, parkedAt }) => send === channel && parkedAt === undefined)
    .map(({ due }) => due)
    .toSorted()[0]
}

/** Since when the first entry is parked. */
export function firstParked({ outbox }: Report): Instant | undefined {
  return outbox.flatMap(({ parkedAt }) => parkedAt ?? []).toSorted()[0]
}

function remaining(
  outgoing: Outgoing,
  outcome: ReadonlyMap<string, Delivery>,
  at: Instant,
  later: Later,
): readonly Outgoing[] {
  const delivery = outcome.get(outgoing.id)
  if (!delivery) return [outgoing]
  return delivery.sent ? [] : [afterFailure(outgoing, delivery.failure, at, later)]
}

function isAmong({ version }: FiledCopy, copies: readonly FiledCopy[]): boolean {
  return copies.some((copy) => copy.version === version)
}

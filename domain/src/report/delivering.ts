import type { Instant } from '../calendar.ts'
import { type Outgoing, retryDelaySeconds } from './outgoing.ts'
import type { FiledCopy, Report } from './report.ts'

/** What became of one try to send one entry of the outbox. */
export interface Delivery {
  readonly id: string
  readonly sent: boolean
  /** Where the signed copy is kept, when that was what was sent. */
  readonly filed?: FiledCopy
}

type Later = (instant: Instant, seconds: number) => Instant

/** The report without what was sent, and with a later time for what was not. */
export function delivered(
  report: Report,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Report {
  const outcome = new Map(deliveries.map((delivery) => [delivery.id, delivery]))
  const filed = deliveries.flatMap((delivery) => delivery.filed ?? [])
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

function remaining(
  outgoing: Outgoing,
  outcome: ReadonlyMap<string, Delivery>,
  at: Instant,
  later: Later,
): readonly Outgoing[] {
  const delivery = outcome.get(outgoing.id)
  if (!delivery) return [outgoing]
  if (delivery.sent) return []
  const due = later(at, retryDelaySeconds(outgoing.tries))
  return [{ ...outgoing, due, tries: outgoing.tries + 1 }]
}

function isAmong({ version }: FiledCopy, copies: readonly FiledCopy[]): boolean {
  return copies.some((copy) => copy.version === version)
}

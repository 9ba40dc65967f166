import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import type { FiledCopy } from '../report/report.ts'
import { type Entry, idOnOtherChannel, isInstallation, isNotice } from './entry.ts'
import { afterFailure, type Failure, type Later } from './retrying.ts'
import { cannotArrive, standIn } from './standingIn.ts'

/** A record with what must follow from its writes. */
export interface WithOutbox<E extends Entry = Entry> {
  readonly outbox: readonly E[]
}

/** What became of one try to send one entry of an outbox. */
export type Delivery =
  | {
      readonly id: string
      readonly sent: true
      /** Where the signed copy is kept, when that was what was sent. */
      readonly filed?: FiledCopy
    }
  | {
      readonly id: string
      readonly sent: false
      readonly failure: Failure
      /** That its person wants it on no other channel. */
      readonly alone?: true
    }
  | { readonly id: string; readonly sent: 'later'; readonly due: Instant }
  /** Its person wants it on the other channel only. */
  | { readonly id: string; readonly sent: 'elsewhere' }

type Outcome = ReadonlyMap<string, Delivery>

/**
 * The record without what was sent; what was not waits for later, is parked, or makes way for an
 * email.
 */
export function afterDeliveries<Kept extends WithOutbox>(
  record: Kept,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Kept {
  const outcome = new Map(deliveries.map((delivery) => [delivery.id, delivery]))
  const withoutApp = refusedTheApp(record, outcome)
  const outbox = withoutElsewhere(record.outbox, outcome).flatMap((entry) =>
    isNotice(entry) && entry.send !== 'mail' && withoutApp.has(entry.to)
      ? standIn(entry, at)
      : remaining(entry, outcome, at, later),
  )
  return { ...record, outbox }
}

/** What is parked is tried again from now on, as if it had never failed. */
export function putBack<Kept extends WithOutbox>(record: Kept, at: Instant): Kept {
  const outbox = record.outbox.map(({ parkedAt, failing, ...entry }) =>
    parkedAt === undefined
      ? { ...entry, ...(failing && { failing }) }
      : { ...entry, due: at, tries: 0 },
  )
  return { ...record, outbox }
}

/** What is to be sent on a channel by now. */
export function dueOn<E extends Entry>(
  { outbox }: WithOutbox<E>,
  channel: E['send'],
  now: Instant,
): readonly E[] {
  return outbox.filter(
    ({ send, due, parkedAt }) => send === channel && parkedAt === undefined && due <= now,
  )
}

/** When the first entry of a channel is due, of those that are not parked. */
export function firstDueOn<E extends Entry>(
  { outbox }: WithOutbox<E>,
  channel: E['send'],
): Instant | undefined {
  return outbox
    .filter(({ send, parkedAt }) => send === channel && parkedAt === undefined)
    .map(({ due }) => due)
    .toSorted()[0]
}

/** Since when the first entry is parked. */
export function firstParked({ outbox }: WithOutbox): Instant | undefined {
  return outbox.flatMap(({ parkedAt }) => parkedAt ?? []).toSorted()[0]
}

/** What is left to the other channel goes out of the outbox, and what goes there carries it alone. */
function withoutElsewhere(outbox: readonly Entry[], outcome: Outcome): readonly Entry[] {
  const left = new Map(
    outbox.flatMap((entry) =>
      isNotice(entry) && !entry.alone && outcome.get(entry.id)?.sent === 'elsewhere'
        ? [[entry.id, idOnOtherChannel(entry)] as const]
        : [],
    ),
  )
  const carriers = new Set(left.values())
  return outbox
    .filter(({ id }) => !left.has(id))
    .map((entry) => (isNotice(entry) && carriers.has(entry.id) ? { ...entry, alone: true } : entry))
}

function remaining(entry: Entry, outcome: Outcome, at: Instant, later: Later): readonly Entry[] {
  const delivery = outcome.get(entry.id)
  if (!delivery || delivery.sent === 'elsewhere') return [entry]
  if (delivery.sent === 'later') return [{ ...entry, due: delivery.due }]
  if (delivery.sent || isRefusedInstallation(entry, delivery)) return []
  const { failure, alone } = delivery
  const tried = alone && isNotice(entry) ? { ...entry, alone } : entry
  const failed = afterFailure(tried, failure, at, later)
  return cannotArrive(failed, at, later) ? standIn(failed, at) : [failed]
}

/** The people for whom the app may not be installed. */
function refusedTheApp({ outbox }: WithOutbox, outcome: Outcome): ReadonlySet<PersonId> {
  return new Set(
    outbox.flatMap((entry) =>
      isInstallation(entry) && isRefusedInstallation(entry, outcome.get(entry.id)) ? entry.to : [],
    ),
  )
}

function isRefusedInstallation(entry: Entry, delivery: Delivery | undefined): boolean {
  return (
    isInstallation(entry) && delivery?.sent === false && delivery.failure.kind === 'unreachable'
  )
}

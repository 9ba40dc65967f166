import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import type { Delivery } from './delivery.ts'
import { type Entry, isInstallation, isNotice } from './entry.ts'
import { onOneChannel, withoutLostLines } from './oneChannel.ts'
import { afterFailure, type Later } from './retrying.ts'
import { cannotArrive, standIn } from './standingIn.ts'

/** A record with what must follow from its writes. */
export interface WithOutbox<E extends Entry = Entry> {
  readonly outbox: readonly E[]
}

type Outcome = ReadonlyMap<string, Delivery>

/**
 * The record without what was sent or is moot; what was not sent waits for later, is parked, or makes
 * way for an email.
 */
export function afterDeliveries<Kept extends WithOutbox>(
  record: Kept,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Kept {
  const outcome = new Map(deliveries.map((delivery) => [delivery.id, delivery]))
  const withoutApp = refusedTheApp(record, outcome)
  const asChosen = onOneChannel(record.outbox, outcome)
  const left = asChosen.flatMap((entry) =>
    isNotice(entry) && entry.send !== 'mail' && withoutApp.has(entry.to)
      ? standIn(entry, at)
      : remaining(entry, outcome, at, later),
  )
  return { ...record, outbox: withoutLostLines(asChosen, left, outcome) }
}

/** What is parked, or of that only what is named, is tried again, as if it had never failed. */
export function putBack<Kept extends WithOutbox>(
  record: Kept,
  at: Instant,
  ids?: ReadonlySet<string>,
): Kept {
  const outbox = record.outbox.map((entry) => {
    if (entry.parkedAt === undefined || ids?.has(entry.id) === false) return entry
    const { parkedAt: _parkedAt, failing: _failing, ...asNew } = entry
    return { ...asNew, due: at, tries: 0 }
  })
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

function remaining(entry: Entry, outcome: Outcome, at: Instant, later: Later): readonly Entry[] {
  const delivery = outcome.get(entry.id)
  if (!delivery || delivery.sent === 'elsewhere') return [entry]
  if (delivery.sent === 'later') return [{ ...entry, due: delivery.due }]
  if (delivery.sent === true || delivery.sent === 'moot') return []
  if (isRefusedInstallation(entry, delivery)) return []
  const failed = afterFailure(entry, delivery.failure, at, later)
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

import type { Instant } from '@ect/domain/calendar.ts'
import type { Entry } from '@ect/domain/notices/entry.ts'
import type { HowToTell } from '@ect/domain/notices/howToTell.ts'
import type { Delivery } from '@ect/domain/notices/delivery.ts'
import { dueOn, type WithOutbox } from '@ect/domain/notices/outbox.ts'
import type { Failure, Later } from '@ect/domain/notices/retrying.ts'
import type { FiledCopy } from '@ect/domain/report/report.ts'

import { failureOf } from './failureOf.ts'
import { later } from './later.ts'
import { Parked } from './parked.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { severalAtOnce } from './severalAtOnce.ts'

const TRIES = 10

/**
 * Told of everything that failed, by the id of the delivery, or of the record when it could not be
 * read or written, so that someone can look; with `Parked` when it is no longer tried by itself.
 * That someone cannot be reached in Teams is no failure.
 */
export type OnFailure = (failed: { readonly id: string }, thrown: unknown) => void

type RecordKey = ReportKey | ConcernKey

type DuePorts = Pick<Ports, 'clock' | 'sentHere'>

/** Where records of one kind are kept, each with an outbox. */
interface OutboxStore<Key, Kept extends WithOutbox<E>, E extends Entry> {
  withOutgoing(channel: E['send'], now: Instant, limit: number): Promise<readonly Key[]>
  get(key: Key): Promise<Stored<Kept>>
  /** @throws Refusal `stale` when the stored version is no longer `version` */
  replace(kept: Kept, version: string): Promise<unknown>
}

/** The outboxes of records of one kind. */
interface Outboxes<Key, Kept extends WithOutbox<E>, E extends Entry> {
  readonly store: OutboxStore<Key, Kept, E>
  /** The record once its deliveries were tried. */
  readonly delivered: (
    kept: Kept,
    deliveries: readonly Delivery[],
    at: Instant,
    later: Later,
  ) => Kept
  /** By what a failure is told: of an entry, or of the whole record. */
  readonly idOf: (key: Key, entry?: E) => string
}

export interface DeliverDue<Kept, E extends Entry> {
  readonly channel: E['send']
  /** Sends one entry; answers where the copy is kept when the entry was a filing. */
  readonly send: (kept: Kept, entry: E) => Promise<FiledCopy | undefined>
  /** Asked before an entry is sent; without it everything goes as soon as it is due. */
  readonly howToTell?: (kept: Kept, entry: E) => Promise<HowToTell>
  readonly onFailure: OnFailure
  /** How many records one sweep takes on. */
  readonly inOneSweep: number
  /** How many of them are under way at once. */
  readonly atOnce?: number
}

/**
 * Sends what records have waiting on one channel, and takes what was sent out of their outboxes.
 * What fails stays, is tried again later and holds nothing else up; what goes on failing is parked.
 * A crash between sending and taking out sends the same notice again, with the same id.
 *
 * @returns how many were sent
 */
export async function deliverDue<
  Key extends RecordKey,
  Kept extends WithOutbox<E>,
  E extends Entry,
>(
  ports: DuePorts,
  outboxes: Outboxes<Key, Kept, E>,
  delivering: DeliverDue<Kept, E>,
): Promise<number> {
  const { channel, onFailure, inOneSweep, atOnce = 1 } = delivering
  const tried = new Set<string>()
  let sent = 0
  let broken: number
  do {
    broken = 0
    const limit = inOneSweep + tried.size
    const keys = await outboxes.store.withOutgoing(channel, ports.clock.now(), limit)
    const fresh = keys.filter((key) => !tried.has(JSON.stringify(key)))
    await severalAtOnce(fresh, atOnce, async (key) => {
      tried.add(JSON.stringify(key))
      try {
        const sentOfThis = await deliverOf({ ports, outboxes, key }, delivering)
        sent += sentOfThis
      } catch (thrown) {
        if (!isAway(thrown)) broken += 1
        onFailure({ id: outboxes.idOf(key) }, thrown)
      }
    })
    // A record that cannot be read stays first in the list: those behind it have their turn now.
  } while (broken > 0)
  return sent
}

function isAway(thrown: unknown): boolean {
  return thrown instanceof Refusal && thrown.code === 'store-unavailable'
}

/** One record of those whose outboxes are emptied. */
interface OneRecord<Key, Kept extends WithOutbox<E>, E extends Entry> {
  readonly ports: DuePorts
  readonly outboxes: Outboxes<Key, Kept, E>
  readonly key: Key
}

async function deliverOf<Key extends RecordKey, Kept extends WithOutbox<E>, E extends Entry>(
  one: OneRecord<Key, Kept, E>,
  delivering: DeliverDue<Kept, E>,
): Promise<number> {
  const { ports, outboxes, key } = one
  const { channel } = delivering
  const onFailure = (entry: E, thrown: unknown) =>
    delivering.onFailure({ id: outboxes.idOf(key, entry) }, thrown)
  const stored = await outboxes.store.get(key)
  const { record } = stored
  const place = { ...key, channel }
  const before = ports.sentHere.of(place).filter(({ id }) => isAmong(record.outbox, id))
  const due = dueOn(record, channel, ports.clock.now()).filter(({ id }) => !isAmong(before, id))
  const attempts = await Promise.all(
    due.map((entry) => attempt({ ...delivering, onFailure }, record, entry)),
  )
  const deliveries = [...before, ...attempts]
  if (deliveries.length === 0) {
    ports.sentHere.forget(place)
    return 0
  }
  const sent = deliveries.filter((delivery) => delivery.sent === true)
  ports.sentHere.keep(place, sent)
  const after = await takeOut(one, stored, deliveries)
  ports.sentHere.forget(place)
  for (const entry of newlyParked(after, deliveries)) {
    onFailure(entry, new Parked(channel, entry.tries))
  }
  return sent.length
}

function isAmong(entries: readonly { readonly id: string }[], entryId: string): boolean {
  return entries.some(({ id }) => id === entryId)
}

type Attempting<Kept, E extends Entry> = Pick<DeliverDue<Kept, E>, 'send' | 'howToTell'> & {
  readonly onFailure: (entry: E, thrown: unknown) => void
}

async function attempt<Kept, E extends Entry>(
  { send, howToTell = asSoonAsDue, onFailure }: Attempting<Kept, E>,
  kept: Kept,
  entry: E,
): Promise<Delivery> {
  let how: HowToTell = 'now'
  try {
    how = await howToTell(kept, entry)
    if (how === 'elsewhere' || how === 'moot') return { id: entry.id, sent: how }
    if (typeof how === 'object') return { id: entry.id, sent: 'later', due: how.waitsUntil }
    const filed = await send(kept, entry)
    return { id: entry.id, sent: true, ...(filed && { filed }) }
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (!isForeseen(entry, failure)) onFailure(entry, thrown)
    return { id: entry.id, sent: false, failure, ...(how === 'only-here' && { alone: true }) }
  }
}

async function asSoonAsDue(): Promise<HowToTell> {
  return 'now'
}

/** Something else follows by itself: the app is installed, or an email goes. */
function isForeseen({ send }: Entry, { kind }: Failure): boolean {
  if (kind === 'not-yet' || kind === 'paced') return true
  return kind === 'unreachable' && ['card', 'feed', 'installation'].includes(send)
}

async function takeOut<Key extends RecordKey, Kept extends WithOutbox<E>, E extends Entry>(
  { ports, outboxes, key }: OneRecord<Key, Kept, E>,
  read: Stored<Kept>,
  deliveries: readonly Delivery[],
): Promise<Kept> {
  const now = ports.clock.now()
  let stored = read
  for (let tried = 1; ; tried += 1) {
    const after = outboxes.delivered(stored.record, deliveries, now, later)
    try {
      await outboxes.store.replace(after, stored.version)
      return after
    } catch (thrown) {
      const overtaken = thrown instanceof Refusal && thrown.code === 'stale'
      if (!overtaken || tried === TRIES) throw thrown
      stored = await outboxes.store.get(key)
    }
  }
}

function newlyParked<E extends Entry>(
  { outbox }: WithOutbox<E>,
  deliveries: readonly Delivery[],
): readonly E[] {
  const tried = new Set(deliveries.map(({ id }) => id))
  return outbox.filter(({ id, parkedAt }) => parkedAt !== undefined && tried.has(id))
}

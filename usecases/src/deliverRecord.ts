import type { Instant } from '@ect/domain/calendar.ts'
import type { Delivery } from '@ect/domain/notices/delivery.ts'
import type { Entry } from '@ect/domain/notices/entry.ts'
import type { HowToTell } from '@ect/domain/notices/howToTell.ts'
import { dueOn, type WithOutbox } from '@ect/domain/notices/outbox.ts'
import type { Failure, Later } from '@ect/domain/notices/retrying.ts'
import type { FiledCopy } from '@ect/domain/report/report.ts'

import { failureOf } from './failureOf.ts'
import { later } from './later.ts'
import type { OnFailure } from './onFailure.ts'
import { isOvertaken } from './overtaken.ts'
import { Parked } from './parked.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import type { Ports } from './ports.ts'

const TRIES = 10

export type RecordKey = ReportKey | ConcernKey

/** Where records of one kind are kept, each with an outbox. */
interface OutboxStore<Key, Kept extends WithOutbox<E>, E extends Entry> {
  withOutgoing(channel: E['send'], now: Instant, limit: number): Promise<readonly Key[]>
  get(key: Key): Promise<Stored<Kept>>
  /** @throws Refusal `stale` when the stored version is no longer `version` */
  replace(kept: Kept, version: string): Promise<unknown>
}

/** The outboxes of records of one kind. */
export interface Outboxes<Key, Kept extends WithOutbox<E>, E extends Entry> {
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

/** How the entries of one channel are sent. */
export interface Sending<Kept, E extends Entry> {
  readonly channel: E['send']
  /** Sends one entry; answers where the copy is kept when the entry was a filing. */
  readonly send: (kept: Kept, entry: E) => Promise<FiledCopy | undefined>
  /** Asked before an entry is sent; without it everything goes as soon as it is due. */
  readonly howToTell?: (kept: Kept, entry: E) => Promise<HowToTell>
  readonly onFailure: OnFailure
}

/** One record of those whose outboxes are emptied. */
interface OneRecord<Key, Kept extends WithOutbox<E>, E extends Entry> {
  readonly ports: Pick<Ports, 'clock' | 'sentHere'>
  readonly outboxes: Outboxes<Key, Kept, E>
  readonly key: Key
}

/**
 * Sends what one record has waiting on one channel, and takes what was sent out of its outbox.
 *
 * @returns how many were sent
 */
export async function deliverRecord<
  Key extends RecordKey,
  Kept extends WithOutbox<E>,
  E extends Entry,
>(one: OneRecord<Key, Kept, E>, sending: Sending<Kept, E>): Promise<number> {
  const { ports, outboxes, key } = one
  const { channel } = sending
  const onFailure = (entry: E, thrown: unknown) =>
    sending.onFailure({ id: outboxes.idOf(key, entry) }, thrown)
  const stored = await outboxes.store.get(key)
  const { record } = stored
  const place = { ...key, channel }
  const before = ports.sentHere.of(place).filter(({ id }) => isAmong(record.outbox, id))
  const due = dueOn(record, channel, ports.clock.now()).filter(({ id }) => !isAmong(before, id))
  const attempts = await Promise.all(
    due.map((entry) => attempt({ ...sending, onFailure }, record, entry)),
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

type Attempting<Kept, E extends Entry> = Pick<Sending<Kept, E>, 'send' | 'howToTell'> & {
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
      if (!isOvertaken(thrown) || tried === TRIES) throw thrown
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

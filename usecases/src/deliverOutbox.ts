import { delivered, type Delivery, dueOn } from '@ect/domain/report/delivering.ts'
import type { HowToTell } from '@ect/domain/notices/howToTell.ts'
import type { Outgoing, OutgoingChannel } from '@ect/domain/report/outgoing.ts'
import type { FiledCopy, Report } from '@ect/domain/report/report.ts'
import type { Failure } from '@ect/domain/report/retrying.ts'

import { failureOf } from './failureOf.ts'
import { later } from './later.ts'
import { Parked } from './parked.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'
import { severalAtOnce } from './severalAtOnce.ts'

/** How many reports one sweep takes on. */
export const IN_ONE_SWEEP = 100
const TRIES = 10

export type DeliverPorts = Pick<Ports, 'reports' | 'clock' | 'sentHere'>

/**
 * Told of everything that failed, by the id of the delivery, or of the report when it could not be
 * read or written, so that someone can look; with `Parked` when it is no longer tried by itself.
 * That someone cannot be reached in Teams is no failure.
 */
export type OnFailure = (failed: { readonly id: string }, thrown: unknown) => void

/** Sends one entry; answers where the copy is kept when the entry was a filing. */
type Send = (report: Report, outgoing: Outgoing) => Promise<FiledCopy | undefined>

interface DeliverOutbox {
  readonly channel: OutgoingChannel
  readonly send: Send
  /** Asked before an entry is sent; without it everything goes as soon as it is due. */
  readonly howToTell?: (outgoing: Outgoing) => Promise<HowToTell>
  readonly onFailure: OnFailure
  /** How many reports are under way at once. */
  readonly atOnce?: number
}

/**
 * Sends what reports have waiting on one channel, and takes what was sent out of their outboxes.
 * What fails stays, is tried again later and holds nothing else up; what goes on failing is parked.
 * A crash between sending and taking out sends the same notice again, with the same id.
 *
 * @returns how many were sent
 */
export async function deliverOutbox(
  ports: DeliverPorts,
  { atOnce = 1, ...delivering }: DeliverOutbox,
): Promise<number> {
  const { channel, onFailure } = delivering
  const keys = await ports.reports.withOutgoing(channel, ports.clock.now(), IN_ONE_SWEEP)
  let sent = 0
  await severalAtOnce(keys, atOnce, async (key) => {
    try {
      const sentOfThis = await deliverOf(ports, key, delivering)
      sent += sentOfThis
    } catch (thrown) {
      onFailure({ id: key.reportId }, thrown)
    }
  })
  return sent
}

async function deliverOf(
  ports: DeliverPorts,
  key: ReportKey,
  delivering: DeliverOutbox,
): Promise<number> {
  const { channel, onFailure } = delivering
  const stored = await ports.reports.get(key)
  const { record } = stored
  const place = { ...key, channel }
  const before = ports.sentHere.of(place).filter(({ id }) => isAmong(record.outbox, id))
  const due = dueOn(record, channel, ports.clock.now()).filter(({ id }) => !isAmong(before, id))
  const attempts = await Promise.all(due.map((outgoing) => attempt(delivering, record, outgoing)))
  const deliveries = [...before, ...attempts]
  if (deliveries.length === 0) {
    ports.sentHere.forget(place)
    return 0
  }
  const sent = deliveries.filter((delivery) => delivery.sent === true)
  ports.sentHere.keep(place, sent)
  const after = await takeOut(ports, stored, deliveries)
  ports.sentHere.forget(place)
  for (const outgoing of newlyParked(after, deliveries)) {
    onFailure(outgoing, new Parked(channel, outgoing.tries))
  }
  return sent.length
}

function isAmong(entries: readonly { readonly id: string }[], outgoingId: string): boolean {
  return entries.some(({ id }) => id === outgoingId)
}

async function attempt(
  { send, howToTell = asSoonAsDue, onFailure }: DeliverOutbox,
  report: Report,
  outgoing: Outgoing,
): Promise<Delivery> {
  let how: HowToTell = 'now'
  try {
    how = await howToTell(outgoing)
    if (how === 'elsewhere') return { id: outgoing.id, sent: how }
    if (typeof how === 'object') return { id: outgoing.id, sent: 'later', due: how.waitsUntil }
    const filed = await send(report, outgoing)
    return { id: outgoing.id, sent: true, ...(filed && { filed }) }
  } catch (thrown) {
    const failure = failureOf(thrown)
    if (!isForeseen(outgoing, failure)) onFailure(outgoing, thrown)
    return { id: outgoing.id, sent: false, failure, ...(how === 'only-here' && { alone: true }) }
  }
}

async function asSoonAsDue(): Promise<HowToTell> {
  return 'now'
}

/** Something else follows by itself: the app is installed, or an email goes. */
function isForeseen({ send }: Outgoing, { kind }: Failure): boolean {
  if (kind === 'not-yet' || kind === 'paced') return true
  return kind === 'unreachable' && ['card', 'feed', 'installation'].includes(send)
}

async function takeOut(
  { reports, clock }: DeliverPorts,
  read: Stored<Report>,
  deliveries: readonly Delivery[],
): Promise<Report> {
  const { appropriateBodyId, id: reportId } = read.record
  const now = clock.now()
  let stored = read
  for (let tried = 1; ; tried += 1) {
    const after = delivered(stored.record, deliveries, now, later)
    try {
      await reports.replace(after, stored.version)
      return after
    } catch (thrown) {
      const overtaken = thrown instanceof Refusal && thrown.code === 'stale'
      if (!overtaken || tried === TRIES) throw thrown
      stored = await reports.get({ appropriateBodyId, reportId })
    }
  }
}

function newlyParked({ outbox }: Report, deliveries: readonly Delivery[]): readonly Outgoing[] {
  const tried = new Set(deliveries.map(({ id }) => id))
  return outbox.filter(({ id, parkedAt }) => parkedAt !== undefined && tried.has(id))
}

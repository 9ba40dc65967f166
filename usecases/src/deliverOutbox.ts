import { type Instant, knownInstant } from '@ect/domain/calendar.ts'
import { delivered, type Delivery } from '@ect/domain/report/delivering.ts'
import type { Outgoing, OutgoingChannel } from '@ect/domain/report/outgoing.ts'
import type { FiledCopy, Report } from '@ect/domain/report/report.ts'

import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'

const AT_ONCE = 50
const TRIES = 10

export type DeliverPorts = Pick<Ports, 'reports' | 'clock'>

/**
 * Told of everything that failed, by the id of the delivery, or of the report when it could not be
 * read or written, so that someone can look. It is tried again by itself.
 */
export type OnFailure = (failed: { readonly id: string }, thrown: unknown) => void

/** Sends one entry; answers where the copy is kept when the entry was a filing. */
type Send = (report: Report, outgoing: Outgoing) => Promise<FiledCopy | undefined>

interface DeliverOutbox {
  readonly channel: OutgoingChannel
  readonly send: Send
  readonly onFailure: OnFailure
}

/**
 * Sends what reports have waiting on one channel, and takes what was sent out of their outboxes.
 * What fails stays, is tried again later and holds nothing else up. A crash between sending and
 * taking out sends the same notice again, with the same id.
 *
 * @returns how many were sent
 */
export async function deliverOutbox(
  ports: DeliverPorts,
  { channel, send, onFailure }: DeliverOutbox,
): Promise<number> {
  const keys = await ports.reports.withOutgoing(channel, ports.clock.now(), AT_ONCE)
  let sent = 0
  for (const key of keys) {
    try {
      sent += await deliverOf(ports, key, { channel, send, onFailure })
    } catch (thrown) {
      onFailure({ id: key.reportId }, thrown)
    }
  }
  return sent
}

async function deliverOf(
  ports: DeliverPorts,
  key: ReportKey,
  { channel, send, onFailure }: DeliverOutbox,
): Promise<number> {
  const { record } = await ports.reports.get(key)
  const now = ports.clock.now()
  const due = record.outbox.filter((outgoing) => outgoing.send === channel && outgoing.due <= now)
  const deliveries = await Promise.all(
    due.map((outgoing) => attempt(send, record, outgoing, onFailure)),
  )
  if (deliveries.length > 0) await takeOut(ports, key, deliveries, now)
  return deliveries.filter(({ sent }) => sent).length
}

async function attempt(
  send: Send,
  report: Report,
  outgoing: Outgoing,
  onFailure: OnFailure,
): Promise<Delivery> {
  try {
    const filed = await send(report, outgoing)
    return { id: outgoing.id, sent: true, ...(filed && { filed }) }
  } catch (thrown) {
    onFailure(outgoing, thrown)
    return { id: outgoing.id, sent: false }
  }
}

async function takeOut(
  { reports }: Pick<Ports, 'reports'>,
  key: ReportKey,
  deliveries: readonly Delivery[],
  now: Instant,
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { record, version }: Stored<Report> = await reports.get(key)
    try {
      await reports.replace(delivered(record, deliveries, now, later), version)
      return
    } catch (thrown) {
      const overtaken = thrown instanceof Refusal && thrown.code === 'stale'
      if (!overtaken || tried === TRIES) throw thrown
    }
  }
}

function later(instant: Instant, seconds: number): Instant {
  return knownInstant(new Date(Date.parse(instant) + seconds * 1000).toISOString())
}

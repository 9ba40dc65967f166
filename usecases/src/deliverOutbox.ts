import { inWords, type Instant, knownInstant } from '@ect/domain/calendar.ts'
import type { Outgoing, OutgoingChannel, OutgoingNotice } from '@ect/domain/report/outgoing.ts'
import { delivered, type Delivery } from '@ect/domain/report/delivering.ts'
import { type Report, reportTitle } from '@ect/domain/report/report.ts'

import { fileReport, type FilePorts } from './fileReport.ts'
import type { NoticeFacts, Ports, ReportKey, Stored } from './ports.ts'
import { Refusal } from './refusal.ts'

const AT_ONCE = 50
const TRIES = 10

export type DeliverPorts = FilePorts &
  Pick<Ports, 'reports' | 'people' | 'feed' | 'cards' | 'clock'>

/** Told of every delivery that failed, so that someone can look; the delivery itself is tried again. */
export type OnFailure = (outgoing: Outgoing, thrown: unknown) => void

/**
 * Sends what reports have waiting on one channel, and takes what was sent out of their outboxes.
 * What fails stays and is tried again later. A crash between sending and taking out sends the same
 * notice again, with the same id.
 *
 * @returns how many were sent
 */
export async function deliverOutbox(
  ports: DeliverPorts,
  channel: OutgoingChannel,
  onFailure: OnFailure = () => undefined,
): Promise<number> {
  const keys = await ports.reports.withOutgoing(channel, ports.clock.now(), AT_ONCE)
  let sent = 0
  for (const key of keys) sent += await deliverOf(ports, key, channel, onFailure)
  return sent
}

async function deliverOf(
  ports: DeliverPorts,
  key: ReportKey,
  channel: OutgoingChannel,
  onFailure: OnFailure,
): Promise<number> {
  const { record } = await ports.reports.get(key)
  const now = ports.clock.now()
  const due = record.outbox.filter(({ send, due: at }) => send === channel && at <= now)
  const deliveries = await Promise.all(
    due.map((outgoing) => attempt(ports, record, outgoing, onFailure)),
  )
  if (deliveries.length > 0) await takeOut(ports, key, deliveries, now)
  return deliveries.filter(({ sent }) => sent).length
}

async function attempt(
  ports: DeliverPorts,
  report: Report,
  outgoing: Outgoing,
  onFailure: OnFailure,
): Promise<Delivery> {
  try {
    if (outgoing.send === 'filing') {
      const filed = await fileReport(ports, report, outgoing.version)
      return { id: outgoing.id, sent: true, filed }
    }
    await tell(ports, report, outgoing)
    return { id: outgoing.id, sent: true }
  } catch (thrown) {
    onFailure(outgoing, thrown)
    return { id: outgoing.id, sent: false }
  }
}

async function tell(ports: DeliverPorts, report: Report, outgoing: OutgoingNotice): Promise<void> {
  const to = await ports.people.get(outgoing.to)
  if (!to) throw new Refusal('not-found')
  const facts: NoticeFacts = {
    id: outgoing.id,
    notice: outgoing.notice,
    to,
    reportKey: { appropriateBodyId: report.appropriateBodyId, reportId: report.id },
    reportTitle: reportTitle(report),
    ectName: report.people.ect.name,
    dueOn: inWords(report.period.dueOn),
  }
  await (outgoing.send === 'card' ? ports.cards.send(facts, report) : ports.feed.notify(facts))
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

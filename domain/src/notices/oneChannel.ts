import type { Delivery } from './delivery.ts'
import { type Entry, isNotice } from './entry.ts'
import { idOnOtherChannel } from './noticeId.ts'

type Outcome = ReadonlyMap<string, Delivery>

/**
 * What is left to the other channel goes out of the outbox, and so does what stands beside a notice
 * that failed on the only channel its person wants. What stays of the two carries the notice alone.
 */
export function onOneChannel(outbox: readonly Entry[], outcome: Outcome): readonly Entry[] {
  const there = new Set(outbox.map(({ id }) => id))
  const carrierOf = new Map<string, string>()
  for (const entry of outbox) {
    const delivery = outcome.get(entry.id)
    if (!isNotice(entry) || entry.alone || !delivery) continue
    const other = idOnOtherChannel(entry)
    if (delivery.sent === 'elsewhere') carrierOf.set(entry.id, other)
    // Where the other one has gone already, it has arrived, or an email goes instead of it.
    if (delivery.sent === false && delivery.alone && there.has(other)) {
      carrierOf.set(other, entry.id)
    }
  }
  const staying = outbox.filter(({ id }) => !carrierOf.has(id))
  return alone(staying, new Set(carrierOf.values()))
}

/** The cards whose lines could not arrive carry their notice alone: nobody can choose the line any more. */
export function withoutLostLines(
  before: readonly Entry[],
  after: readonly Entry[],
  outcome: Outcome,
): readonly Entry[] {
  const there = new Set(after.map(({ id }) => id))
  const lost = before
    .filter(isNotice)
    .filter(({ id, send }) => send === 'feed' && outcome.get(id)?.sent === false && !there.has(id))
  return alone(after, new Set(lost.map(idOnOtherChannel)))
}

function alone(outbox: readonly Entry[], ids: ReadonlySet<string>): readonly Entry[] {
  return outbox.map((entry) =>
    isNotice(entry) && ids.has(entry.id) ? { ...entry, alone: true } : entry,
  )
}

import type { Delivery } from '@ect/domain/report/delivering.ts'
import type { OutgoingChannel } from '@ect/domain/report/outgoing.ts'

import type { ReportKey } from './ports/reports.ts'

/** What was sent, of one report on one channel. */
export interface SentOf extends ReportKey {
  readonly channel: OutgoingChannel
}

/**
 * What one process has sent and could not take out of an outbox, since the store took no writes: it
 * is not sent again, and taken out once that is possible.
 */
export interface SentHere {
  of(place: SentOf): readonly Delivery[]
  keep(place: SentOf, sent: readonly Delivery[]): void
  forget(place: SentOf): void
}

export function createSentHere(): SentHere {
  const kept = new Map<string, readonly Delivery[]>()
  return {
    of: (place) => kept.get(keyOf(place)) ?? [],
    keep: (place, sent) => void kept.set(keyOf(place), sent),
    forget: (place) => void kept.delete(keyOf(place)),
  }
}

function keyOf({ appropriateBodyId, reportId, channel }: SentOf): string {
  return `${channel}/${appropriateBodyId}/${reportId}`
}

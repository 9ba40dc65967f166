import type { Delivery } from '@ect/domain/notices/delivery.ts'

import type { ConcernKey } from './ports/concerns.ts'
import type { ReportKey } from './ports/reports.ts'

/** What was sent, of one report or concern on one channel. */
export type SentOf = (ReportKey | ConcernKey) & { readonly channel: string }

/**
 * What one process has sent and could not take out of an outbox, since the store took no writes: it
 * is not sent again, and taken out once that is possible.
 */
export interface SentHere {
  of(place: SentOf): readonly Delivery[]
  keep(place: SentOf, sent: readonly Delivery[]): void
  forget(place: SentOf): void
}

/** Nothing is kept yet; it lasts as long as its process. */
export function createSentHere(): SentHere {
  const kept = new Map<string, readonly Delivery[]>()
  return {
    of: (place) => kept.get(keyOf(place)) ?? [],
    keep: (place, sent) => void kept.set(keyOf(place), sent),
    forget: (place) => void kept.delete(keyOf(place)),
  }
}

function keyOf({ appropriateBodyId, channel, ...of }: SentOf): string {
  const record = 'reportId' in of ? `report/${of.reportId}` : `concern/${of.concernId}`
  return `${channel}/${appropriateBodyId}/${record}`
}

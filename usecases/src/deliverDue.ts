import type { Entry } from '@ect/domain/notices/entry.ts'
import type { WithOutbox } from '@ect/domain/notices/outbox.ts'

import { deliverRecord, type Outboxes, type RecordKey, type Sending } from './deliverRecord.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { severalAtOnce } from './severalAtOnce.ts'

export interface DeliverDue<Kept, E extends Entry> extends Sending<Kept, E> {
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
  ports: Pick<Ports, 'clock' | 'sentHere'>,
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
        const sentOfThis = await deliverRecord({ ports, outboxes, key }, delivering)
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

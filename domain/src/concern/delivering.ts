import type { Instant } from '../calendar.ts'
import type { Delivery } from '../notices/delivery.ts'
import { afterDeliveries } from '../notices/outbox.ts'
import type { Later } from '../notices/retrying.ts'
import { installationsFor } from '../notices/standingIn.ts'
import type { Concern } from './concern.ts'

/**
 * The concern once its deliveries were tried: it goes by the rules of every notice, and whoever
 * cannot be reached in Teams yet is to get the app.
 *
 * @ours ADR 41, ADR 42
 */
export function deliveredConcern(
  concern: Concern,
  deliveries: readonly Delivery[],
  at: Instant,
  later: Later,
): Concern {
  const { outbox } = afterDeliveries(concern, deliveries, at, later)
  const tried = new Set(deliveries.map(({ id }) => id))
  return { ...concern, outbox: [...outbox, ...installationsFor(outbox, tried, at)] }
}

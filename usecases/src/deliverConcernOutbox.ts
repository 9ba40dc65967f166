import type { Concern, ConcernOutgoing } from '@ect/domain/concern/concern.ts'
import { deliveredConcern } from '@ect/domain/concern/delivering.ts'

import { deliverDue, type DeliverDue } from './deliverDue.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { Ports } from './ports.ts'

/** How many concerns one sweep takes on. */
const IN_ONE_SWEEP = 50

export type DeliverConcernPorts = Pick<Ports, 'concerns' | 'people' | 'clock' | 'sentHere'>

/**
 * Sends what concerns have waiting on one channel, as `deliverDue` does. What failed is told by the
 * id of the concern alone: that of an entry names its person, and so may say who raised it.
 *
 * @returns how many were sent
 */
export function deliverConcernOutbox(
  ports: DeliverConcernPorts,
  delivering: Omit<DeliverDue<Concern, ConcernOutgoing>, 'inOneSweep'>,
): Promise<number> {
  const outboxes = { store: ports.concerns, delivered: deliveredConcern, idOf }
  return deliverDue(ports, outboxes, { ...delivering, inOneSweep: IN_ONE_SWEEP })
}

function idOf({ concernId }: ConcernKey): string {
  return concernId
}

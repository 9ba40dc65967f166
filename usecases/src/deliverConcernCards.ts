import { concernFacts } from './concernFacts.ts'
import { deliverConcernOutbox, type DeliverConcernPorts } from './deliverConcernOutbox.ts'
import type { OnFailure } from './onFailure.ts'
import type { Ports } from './ports.ts'

/** As with the cards of reports. */
const AT_ONCE = 8

/**
 * Sends the cards that tell of concerns. Nobody's choices are asked: an ECT who raises one is not to
 * wait for a setting.
 *
 * @ours ADR 41, ADR 45
 * @returns how many were sent
 */
export function deliverConcernCards(
  ports: DeliverConcernPorts & Pick<Ports, 'concernCards'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverConcernOutbox(ports, {
    channel: 'card',
    onFailure,
    atOnce: AT_ONCE,
    send: async (concern, outgoing) => {
      await ports.concernCards.sendConcern(await concernFacts(ports, concern, outgoing))
      return undefined
    },
  })
}

import { concernFacts } from './concernFacts.ts'
import { deliverConcernOutbox, type DeliverConcernPorts } from './deliverConcernOutbox.ts'
import type { OnFailure } from './onFailure.ts'
import type { Ports } from './ports.ts'

/** Sends the emails that stand in for cards that tell of concerns. @returns how many were sent */
export function deliverConcernMail(
  ports: DeliverConcernPorts & Pick<Ports, 'concernMail'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverConcernOutbox(ports, {
    channel: 'mail',
    onFailure,
    send: async (concern, outgoing) => {
      await ports.concernMail.sendConcern(await concernFacts(ports, concern, outgoing))
      return undefined
    },
  })
}

import { deliverOutbox, type DeliverPorts, type OnFailure } from './deliverOutbox.ts'
import { noticeFacts } from './noticeFacts.ts'
import type { Ports } from './ports.ts'

/** Sends the emails that stand in for what could not arrive in Teams. @returns how many were sent */
export function deliverMail(
  ports: DeliverPorts & Pick<Ports, 'people' | 'mail'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'mail',
    onFailure,
    send: async (report, outgoing) => {
      await ports.mail.send(await noticeFacts(ports, report, outgoing))
      return undefined
    },
  })
}

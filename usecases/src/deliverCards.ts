import { deliverOutbox, type DeliverPorts, type OnFailure } from './deliverOutbox.ts'
import { noticeFacts } from './noticeFacts.ts'
import type { Ports } from './ports.ts'

/** A bot is fast enough with so many, and a crash repeats no more than these. */
const AT_ONCE = 8

/** Sends the cards that reports have waiting for people's personal chats. @returns how many were sent */
export function deliverCards(
  ports: DeliverPorts & Pick<Ports, 'people' | 'cards'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'card',
    onFailure,
    atOnce: AT_ONCE,
    send: async (report, outgoing) => {
      await ports.cards.send(await noticeFacts(ports, report, outgoing), report)
      return undefined
    },
  })
}

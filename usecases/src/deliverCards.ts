import { deliverNotices, type NoticePorts } from './deliverNotices.ts'
import type { OnFailure } from './onFailure.ts'
import type { Ports } from './ports.ts'

/** A bot is fast enough with so many, and a crash repeats no more than these. */
const AT_ONCE = 8

/** Sends the cards that reports have waiting for people's personal chats. @returns how many were sent */
export function deliverCards(
  ports: NoticePorts & Pick<Ports, 'cards'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverNotices(ports, {
    channel: 'card',
    onFailure,
    atOnce: AT_ONCE,
    send: (facts, report) => ports.cards.send(facts, report),
    sendDigest: (digest) => ports.cards.sendDigest(digest),
  })
}

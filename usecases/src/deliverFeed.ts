import { deliverOutbox, type DeliverPorts, type OnFailure } from './deliverOutbox.ts'
import { noticeFacts } from './noticeFacts.ts'
import type { Ports } from './ports.ts'

/** Sends the lines that reports have waiting for people's activity feeds. @returns how many were sent */
export function deliverFeed(
  ports: DeliverPorts & Pick<Ports, 'people' | 'feed'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'feed',
    onFailure,
    send: async (report, outgoing) => {
      await ports.feed.notify(await noticeFacts(ports, report, outgoing))
      return undefined
    },
  })
}

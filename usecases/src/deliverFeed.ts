import { deliverOutbox, type DeliverPorts, type OnFailure } from './deliverOutbox.ts'
import { failureOf } from './failureOf.ts'
import { noticeFacts } from './noticeFacts.ts'
import type { NoticeFacts } from './ports/notices.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

/** What Graph takes in one batch. */
const AT_ONCE = 20

type FeedPorts = Pick<Ports, 'people' | 'feed' | 'reach'>

/** Sends the lines that reports have waiting for people's activity feeds. @returns how many were sent */
export function deliverFeed(
  ports: DeliverPorts & FeedPorts,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'feed',
    onFailure,
    atOnce: AT_ONCE,
    send: async (report, outgoing) => {
      await notify(ports, await noticeFacts(ports, report, outgoing))
      return undefined
    },
  })
}

/** Teams also refuses whoever has not got the app: they are to get it, and then the line. */
async function notify({ feed, reach }: FeedPorts, facts: NoticeFacts): Promise<void> {
  try {
    await feed.notify(facts)
  } catch (thrown) {
    const isRefused = failureOf(thrown).kind === 'unreachable'
    if (!isRefused || (await reach.get(facts.to.id))) throw thrown
    throw new Refusal('microsoft-unavailable', { reason: 'not-yet' }, { cause: thrown })
  }
}

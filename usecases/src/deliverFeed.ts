import type { PersonId } from '@ect/domain/people.ts'

import { deliverNotices, type NoticePorts } from './deliverNotices.ts'
import { failureOf } from './failureOf.ts'
import type { OnFailure } from './onFailure.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

/** What Graph takes in one batch. */
const AT_ONCE = 20

type FeedPorts = Pick<Ports, 'feed' | 'reach'>

/** Sends the lines that reports have waiting for people's activity feeds. @returns how many were sent */
export function deliverFeed(ports: NoticePorts & FeedPorts, onFailure: OnFailure): Promise<number> {
  const { feed } = ports
  return deliverNotices(ports, {
    channel: 'feed',
    onFailure,
    atOnce: AT_ONCE,
    send: (facts) => orWithoutApp(ports, facts.to.id, () => feed.notify(facts)),
    sendDigest: (digest) => orWithoutApp(ports, digest.to.id, () => feed.notifyOfDigest(digest)),
  })
}

/** Teams also refuses whoever has not got the app: they are to get it, and then the line. */
async function orWithoutApp(
  { reach }: Pick<Ports, 'reach'>,
  to: PersonId,
  notify: () => Promise<void>,
): Promise<void> {
  try {
    await notify()
  } catch (thrown) {
    const isRefused = failureOf(thrown).kind === 'unreachable'
    if (!isRefused || (await reach.get(to))) throw thrown
    throw new Refusal('microsoft-unavailable', { reason: 'not-yet' }, { cause: thrown })
  }
}

import type { OutgoingNotice } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'

import { deliverOutbox } from './deliverOutbox.ts'
import { type DigestPorts, digestsDue } from './digestsDue.ts'
import { howToTellPerson } from './howToTellPerson.ts'
import { noticeFacts } from './noticeFacts.ts'
import type { OnFailure } from './onFailure.ts'
import type { Digest, NoticeFacts } from './ports/notices.ts'

export type NoticePorts = DigestPorts

interface DeliverNotices {
  readonly channel: OutgoingNotice['send']
  readonly send: (facts: NoticeFacts, report: Report) => Promise<void>
  readonly sendDigest: (digest: Digest) => Promise<void>
  readonly onFailure: OnFailure
  /** How many reports are under way at once. */
  readonly atOnce?: number
}

/**
 * Sends the notices that reports have waiting on one channel, as people want them: many for one
 * person as one.
 *
 * @returns how many were sent
 */
export async function deliverNotices(
  ports: NoticePorts,
  { send, sendDigest, ...delivering }: DeliverNotices,
): Promise<number> {
  const digestOf = await digestsDue(ports, delivering.channel)
  const sending = new Map<Digest, Promise<void>>()
  const sendOnce = (digest: Digest): Promise<void> => {
    const underWay = sending.get(digest) ?? sendDigest(digest)
    sending.set(digest, underWay)
    return underWay
  }
  return deliverOutbox(ports, {
    ...delivering,
    howToTell: (report, outgoing) => howToTellPerson(ports, report, outgoing),
    send: async (report, outgoing) => {
      const digest = digestOf(report, outgoing)
      await (digest ? sendOnce(digest) : send(await noticeFacts(ports, report, outgoing), report))
      return undefined
    },
  })
}

import { deliverNotices, type NoticePorts } from './deliverNotices.ts'
import type { OnFailure } from './onFailure.ts'
import type { Ports } from './ports.ts'

/** Sends the emails that stand in for what could not arrive in Teams. @returns how many were sent */
export function deliverMail(
  ports: NoticePorts & Pick<Ports, 'mail'>,
  onFailure: OnFailure,
): Promise<number> {
  return deliverNotices(ports, {
    channel: 'mail',
    onFailure,
    send: (facts) => ports.mail.send(facts),
    sendDigest: (digest) => ports.mail.sendDigest(digest),
  })
}

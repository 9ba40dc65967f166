import type { ConcernMail } from '@ect/usecases/ports/concerns.ts'

import { fingerprint } from '../fingerprint.ts'
import { homeDeepLink, type TeamsAppPlace } from '../teams/deepLink.ts'
import { concernMailSubject, concernMailText } from './concernMailWording.ts'
import type { Graph } from './graphClient.ts'
import { type Mailbox, sendFrom } from './mailbox.ts'

/** Emails that tell of concerns, and of which no part says so: not the link, not the id. */
export function graphConcernMail(
  graph: Pick<Graph, 'asApp'>,
  mailbox: Mailbox,
  app: TeamsAppPlace,
): ConcernMail {
  return {
    async sendConcern(facts) {
      await sendFrom(graph, mailbox, {
        noticeId: fingerprint.ofJson({ id: facts.id }),
        to: facts.to,
        subject: concernMailSubject(facts),
        text: concernMailText(facts, homeDeepLink(app)),
      })
    },
  }
}

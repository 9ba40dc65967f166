import type { Mail } from '@ect/usecases/ports/notices.ts'

import { homeDeepLink, reportDeepLink, type TeamsAppPlace } from '../teams/deepLink.ts'
import type { Graph } from './graphClient.ts'
import { type Mailbox, sendFrom } from './mailbox.ts'
import { digestSubject, digestText, mailSubject, mailText } from './mailWording.ts'

/** Emails about reports. */
export function graphMail(graph: Pick<Graph, 'asApp'>, mailbox: Mailbox, app: TeamsAppPlace): Mail {
  return {
    async send(facts) {
      const { id: noticeId, to, reportKey } = facts
      const text = mailText(facts, reportDeepLink({ ...app, reportKey }))
      await sendFrom(graph, mailbox, { noticeId, to, subject: mailSubject(facts), text })
    },
    async sendDigest(digest) {
      const { id: noticeId, to } = digest
      const text = digestText(digest, homeDeepLink(app))
      await sendFrom(graph, mailbox, { noticeId, to, subject: digestSubject(digest), text })
    },
  }
}

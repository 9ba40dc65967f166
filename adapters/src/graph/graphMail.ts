import type { Mail, NoticeFacts } from '@ect/usecases/ports/notices.ts'
import type { Message } from '@microsoft/microsoft-graph-types'

import { homeDeepLink, reportDeepLink, type TeamsAppPlace } from '../teams/deepLink.ts'
import type { Graph } from './graphClient.ts'
import { reachPerson } from './graphPersonal.ts'
import { digestSubject, digestText, mailSubject, mailText } from './mailWording.ts'

/** The mailbox from which emails go, and the tenant that it is in. */
export interface Mailbox {
  readonly tenantId: string
  readonly address: string
}

interface Written {
  readonly subject: string
  readonly text: string
}

/** Emails from our own mailbox; nothing is kept among its sent items. */
export function graphMail(
  graph: Pick<Graph, 'asApp'>,
  { tenantId, address }: Mailbox,
  app: TeamsAppPlace,
): Mail {
  const post = async ({ id, to }: Pick<NoticeFacts, 'id' | 'to'>, written: Written) => {
    const client = await graph.asApp(tenantId)
    const message: Message = {
      subject: written.subject,
      body: { contentType: 'text', content: written.text },
      toRecipients: [{ emailAddress: { name: to.name, address: to.email } }],
      internetMessageHeaders: [{ name: 'x-ect-notice-id', value: id }],
    }
    const path = `/users/${encodeURIComponent(address)}/sendMail`
    await reachPerson(() => client.api(path).post({ message, saveToSentItems: false }))
  }
  return {
    async send(facts) {
      const link = reportDeepLink({ ...app, reportKey: facts.reportKey })
      await post(facts, { subject: mailSubject(facts), text: mailText(facts, link) })
    },
    async sendDigest(digest) {
      const text = digestText(digest, homeDeepLink(app))
      await post(digest, { subject: digestSubject(digest), text })
    },
  }
}

import type { Mail } from '@ect/usecases/ports/notices.ts'
import type { Message } from '@microsoft/microsoft-graph-types'

import { reportDeepLink, type TeamsAppPlace } from '../teams/deepLink.ts'
import type { Graph } from './graphClient.ts'
import { reachPerson } from './graphPersonal.ts'
import { mailSubject, mailText } from './mailWording.ts'

/** The mailbox from which emails go, and the tenant that it is in. */
export interface Mailbox {
  readonly tenantId: string
  readonly address: string
}

/** Emails from our own mailbox; nothing is kept among its sent items. */
export function graphMail(
  graph: Pick<Graph, 'asApp'>,
  { tenantId, address }: Mailbox,
  app: TeamsAppPlace,
): Mail {
  return {
    async send(facts) {
      const client = await graph.asApp(tenantId)
      const link = reportDeepLink({ ...app, reportKey: facts.reportKey })
      const message: Message = {
        subject: mailSubject(facts),
        body: { contentType: 'text', content: mailText(facts, link) },
        toRecipients: [{ emailAddress: { name: facts.to.name, address: facts.to.email } }],
        internetMessageHeaders: [{ name: 'x-ect-notice-id', value: facts.id }],
      }
      const path = `/users/${encodeURIComponent(address)}/sendMail`
      await reachPerson(() => client.api(path).post({ message, saveToSentItems: false }))
    },
  }
}

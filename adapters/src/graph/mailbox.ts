import type { Person } from '@ect/domain/people.ts'
import type { Message } from '@microsoft/microsoft-graph-types'

import type { Graph } from './graphClient.ts'
import { reachPerson } from './graphPersonal.ts'

/** The mailbox from which emails go, and the tenant that it is in. */
export interface Mailbox {
  readonly tenantId: string
  readonly address: string
}

interface Email {
  /** Goes along in a header, which other programs can read. */
  readonly noticeId: string
  readonly to: Person
  readonly subject: string
  /** Plain text. */
  readonly text: string
}

/** Sends one email from our own mailbox; nothing is kept among its sent items. */
export async function sendFrom(
  graph: Pick<Graph, 'asApp'>,
  { tenantId, address }: Mailbox,
  { noticeId, to, subject, text }: Email,
): Promise<void> {
  const client = await graph.asApp(tenantId)
  const message: Message = {
    subject,
    body: { contentType: 'text', content: text },
    toRecipients: [{ emailAddress: { name: to.name, address: to.email } }],
    internetMessageHeaders: [{ name: 'x-ect-notice-id', value: noticeId }],
  }
  const path = `/users/${encodeURIComponent(address)}/sendMail`
  await reachPerson(() => client.api(path).post({ message, saveToSentItems: false }))
}

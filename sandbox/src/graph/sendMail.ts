import { z } from 'zod'

import { MAILBOX } from '../people.ts'
import type { Mailboxes } from '../teams/mailboxes.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { requestBody } from './requestBody.ts'

const Address = z.strictObject({
  emailAddress: z.strictObject({ address: z.email(), name: z.string().optional() }),
})
const Sending = z.strictObject({
  message: z.strictObject({
    subject: z.string(),
    body: z.strictObject({ contentType: z.enum(['text', 'html']), content: z.string() }),
    toRecipients: z.array(Address).min(1),
    internetMessageHeaders: z
      .array(z.strictObject({ name: z.string().regex(/^x-/i), value: z.string() }))
      .default([]),
  }),
  saveToSentItems: z.boolean().default(true),
})

/** An email from the one mailbox that an access policy leaves to our app. */
export function sendMailRoute({
  mailboxes,
}: {
  readonly mailboxes: Pick<Mailboxes, 'add'>
}): GraphRoute {
  return {
    method: 'POST',
    path: '/v1.0/users/:user/sendMail',
    answer(call, asker) {
      asker.requireRole('Mail.Send')
      const { message } = requestBody(call, Sending)
      if (asker.tenantId !== MAILBOX.tenantId || call.params['user'] !== MAILBOX.address) {
        throw new GraphRefusal(
          403,
          'ErrorAccessDenied',
          'Access to OData is disabled: blocked by an application access policy.',
        )
      }
      const { subject, body, toRecipients } = message
      for (const { emailAddress } of toRecipients) {
        mailboxes.add({
          to: emailAddress.address,
          sender: MAILBOX.address,
          subject,
          text: body.content,
        })
      }
      return { status: 202 }
    },
  }
}

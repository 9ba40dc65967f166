import { z } from 'zod'

import type { MessageContent } from '../teams/messages.ts'
import { ConnectorRefusal } from './connectorRefusal.ts'

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
/** Teams' limit for a bot's message, as UTF-16. */
const LARGEST_BYTES = 102_400

const Attachment = z.object({ contentType: z.string(), content: z.unknown().optional() })
type Attachment = z.infer<typeof Attachment>

const BotActivity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(Attachment).nullish(),
})

/** What a bot's activity shows in a chat; `undefined` for one that shows nothing, like `typing`. */
export function contentOf(body: string): MessageContent | undefined {
  if (body.length * 2 > LARGEST_BYTES) {
    throw new ConnectorRefusal('MessageSizeTooBig', 'Message size too large.')
  }
  const { success, data } = BotActivity.safeParse(parsedBody(body))
  if (!success) throw new ConnectorRefusal('BadSyntax', 'Activity must have a type.')
  if (data.type !== 'message') return undefined

  const card = cardOf(data.attachments ?? [])
  if (!card && !data.text) throw new ConnectorRefusal('BadSyntax', 'Activity had no content.')
  return { ...(data.text ? { text: data.text } : {}), ...card }
}

function cardOf([attachment, ...more]: readonly Attachment[]):
  | Pick<MessageContent, 'card'>
  | undefined {
  if (!attachment) return undefined
  if (attachment.contentType === ADAPTIVE_CARD && more.length === 0)
    return { card: attachment.content }
  throw new ConnectorRefusal('BadArgument', 'This sandbox shows one Adaptive Card a message.')
}

export function parsedBody(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ConnectorRefusal('BadSyntax', 'The request body is not JSON.')
  }
}

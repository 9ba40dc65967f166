import { z } from 'zod'

import type { BotAnswer } from './botEndpoint.ts'
import type { ExtensionReply } from './clientApi.ts'

const UNREACHABLE = 'Unable to reach app. Please try again.'

const Attachment = z.object({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.unknown(),
  preview: z.object({
    content: z.object({ title: z.string().default(''), text: z.string().default('') }),
  }),
})

const ExtensionAnswer = z.object({
  composeExtension: z.object({
    type: z.enum(['result', 'message']),
    text: z.string().optional(),
    attachments: z.array(Attachment).default([]),
  }),
})

/** The bot's answer to a search or to a pasted link, as Teams lists it. */
export function extensionReply(answer: BotAnswer | undefined): ExtensionReply {
  const { success, data } = ExtensionAnswer.safeParse(answer?.body)
  if (answer?.status !== 200 || !success) return { items: [], sentence: UNREACHABLE }
  const { attachments, text } = data.composeExtension
  return {
    items: attachments.map(({ content: card, preview: { content } }) => ({ ...content, card })),
    ...(text !== undefined && { sentence: text }),
  }
}

import { z } from 'zod'

/** What the client may send, as `clientApi.ts` describes it. */
export const SayBody = z
  .object({
    conversationId: z.string(),
    text: z.string().trim().max(28_000),
    card: z.unknown().optional(),
  })
  .refine(({ text, card }) => text !== '' || card !== undefined, {
    path: ['text'],
    message: 'A message needs words or a card.',
  })

export const SearchBody = z.object({ typed: z.string().max(1000) })

export const LinkBody = z.object({ url: z.url() })

export const InvokeBody = z.object({
  conversationId: z.string(),
  messageId: z.string(),
  trigger: z.enum(['manual', 'automatic']),
  action: z.object({
    type: z.literal('Action.Execute'),
    id: z.string().optional(),
    verb: z.string(),
    data: z.unknown().optional(),
  }),
})

export const SaveTabBody = z.object({
  entityId: z.string().min(1),
  contentUrl: z.url(),
  websiteUrl: z.url().optional(),
  suggestedDisplayName: z.string().min(1).max(128),
})

export const AppBody = z.object({ action: z.enum(['remove', 'block', 'unblock']) })

export const MoveClockBody = z.object({ day: z.string() })

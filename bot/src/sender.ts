import { type PersonId, personId } from '@ect/domain/people.ts'
import type { Activity, ChannelAccount, ConversationAccount } from 'botbuilder'

import type { BotParts, Sender } from './botParts.ts'

/**
 * The person at the other end of a personal chat, by what Microsoft says of them. In a channel
 * there is none: someone from another organisation could not be told from one of ours there.
 */
export function personInChat(
  conversation: ConversationAccount | undefined,
  user: ChannelAccount | undefined,
): PersonId | undefined {
  if (conversation?.conversationType !== 'personal') return undefined
  if (!conversation.tenantId || !user?.aadObjectId) return undefined
  return personId(conversation.tenantId, user.aadObjectId)
}

/** Who sent an activity, when it is someone whom the records know. */
export async function senderOf(
  { ports }: BotParts,
  { conversation, from }: Activity,
): Promise<Sender | undefined> {
  const id = personInChat(conversation, from)
  const person = id && (await ports.people.get(id))
  return person && { caller: { id: person.id, name: person.name }, mri: from.id }
}

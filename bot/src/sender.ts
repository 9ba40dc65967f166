import { type Instant, knownInstant } from '@ect/domain/calendar.ts'
import { type PersonId, personId } from '@ect/domain/people.ts'
import type { SignedIn } from '@ect/domain/signedIn.ts'
import type { Activity, ChannelAccount, ConversationAccount } from 'botbuilder'

import type { BotParts, Sender } from './botParts.ts'
import { BOT_FRAMEWORK } from './strictAuthentication.ts'

const MOST_OF_REFERENCE = 100

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
  activity: Activity,
): Promise<Sender | undefined> {
  const { conversation, from } = activity
  const id = personInChat(conversation, from)
  const person = id && (await ports.people.get(id))
  if (!person) return undefined
  const signedIn = vouchedFor(activity, ports.clock.now())
  return { caller: { id: person.id, name: person.name, signedIn }, mri: from.id }
}

/** Teams signs people in; the Bot Framework says who sent this, and its token was checked. */
function vouchedFor({ id, recipient, timestamp }: Activity, now: Instant): SignedIn {
  return {
    issuer: BOT_FRAMEWORK,
    audience: recipient.id,
    issuedAt: sentAt(timestamp) ?? now,
    ...(id !== undefined && { reference: id.slice(0, MOST_OF_REFERENCE) }),
  }
}

/** botbuilder's type says a date; it is the text that Teams sent. */
function sentAt(timestamp: unknown): Instant | undefined {
  const sent = new Date(String(timestamp))
  return Number.isNaN(sent.getTime()) ? undefined : knownInstant(sent.toISOString())
}

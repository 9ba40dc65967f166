import { type Instant, knownInstant } from '@ect/domain/calendar.ts'
import { type PersonId, personId } from '@ect/domain/people.ts'
import type { SignedIn } from '@ect/domain/signedIn.ts'
import type { Activity, ChannelAccount, ConversationAccount, TurnContext } from 'botbuilder'
import type { ClaimsIdentity } from 'botframework-connector'

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

/** A pressed button of a card, or Teams asking for it anew. */
export function isPress({ name }: Partial<Activity>): boolean {
  return name === 'adaptiveCard/action'
}

/** Who sent an activity, when it is someone whom the records know. */
export async function senderOf(
  { ports }: BotParts,
  context: TurnContext,
): Promise<Sender | undefined> {
  const { conversation, from } = context.activity
  const id = personInChat(conversation, from)
  const person = id && (await ports.people.get(id))
  if (!person) return undefined
  const signedIn = vouchedFor(context, ports.clock.now())
  return { caller: { id: person.id, name: person.name, signedIn }, mri: from.id }
}

/** Teams signs people in; the Bot Framework says who sent this, and its token was checked. */
function vouchedFor(context: TurnContext, now: Instant): SignedIn {
  const { id, timestamp } = context.activity
  return {
    issuer: BOT_FRAMEWORK,
    audience: audienceOf(context),
    issuedAt: sentAt(timestamp) ?? now,
    ...(id !== undefined && { reference: id.slice(0, MOST_OF_REFERENCE) }),
  }
}

/** The app that the token was made for; what the activity itself says of it proves nothing. */
function audienceOf({ adapter, turnState }: TurnContext): string {
  const audience = turnState.get<ClaimsIdentity>(adapter.BotIdentityKey)?.getClaimValue('aud')
  if (!audience) throw new Error('An activity came without the claims of its token.')
  return audience
}

/** botbuilder's type says a date; it is the text that Teams sent. */
function sentAt(timestamp: unknown): Instant | undefined {
  const sent = new Date(String(timestamp))
  return Number.isNaN(sent.getTime()) ? undefined : knownInstant(sent.toISOString())
}

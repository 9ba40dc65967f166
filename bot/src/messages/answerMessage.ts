import { CONCERN_MAX_LENGTH } from '@ect/domain/concern/concern.ts'
import { givenName } from '@ect/domain/people.ts'
import type { Activity } from 'botbuilder'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { asPlainText } from '../cards/asPlainText.ts'
import { helpCard } from '../cards/helpCard.ts'
import { meantCard } from '../cards/meantCard.ts'
import { partsOf } from '../partsOf.ts'
import { answerCommand } from './answerCommand.ts'
import { readMessage, type Wish } from './readMessage.ts'
import { spokenText } from './spokenText.ts'

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
const NOT_UNDERSTOOD = 'I did not understand that. Here is what I can do.'
const WORDS_ALONE =
  'I read words alone, no files and no pictures. A support plan is attached to its review, in the tab.'

export type Said = Pick<Partial<Activity>, 'text' | 'attachments'>

/**
 * What the bot says to a message in someone's own chat.
 *
 * @returns a card, a sentence, or nothing to a card that the person shared there
 */
export async function answerMessage(
  parts: BotParts,
  sender: Sender,
  { text: written, attachments = [] }: Said,
): Promise<AdaptiveCard | string | undefined> {
  const text = spokenText(written)
  if (text === '' && attachments.some(isCard)) return undefined
  if (text === '' && attachments.some(isFile)) return WORDS_ALONE
  const read = readMessage(text)
  if (read.is === 'wish') return answerCommand(parts, sender, withWholeConcern(read, written))
  if (read.is === 'thanks') return 'You are welcome.'
  if (read.is === 'greeting')
    return help(parts, sender, `Hello ${asPlainText(givenName(sender.caller))}.`)
  return read.meant ? meantCard(read.meant) : help(parts, sender, NOT_UNDERSTOOD)
}

/** What worries someone goes into the form as it was written, not the beginning of it alone. */
function withWholeConcern(wish: Wish, written: string | undefined): Wish {
  if (wish.command !== 'concern' || wish.rest === '') return wish
  return { ...wish, rest: spokenText(written, CONCERN_MAX_LENGTH) }
}

async function help(parts: BotParts, { caller }: Sender, opening: string): Promise<AdaptiveCard> {
  return helpCard(await partsOf(parts, caller), opening)
}

function isCard({ contentType }: Attached): boolean {
  return contentType === ADAPTIVE_CARD
}

/** Teams sends the words of a message a second time, as HTML. */
function isFile({ contentType }: Attached): boolean {
  return !contentType.startsWith('text/')
}

interface Attached {
  readonly contentType: string
}

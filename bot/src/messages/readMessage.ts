import type { SpokenCommand } from '@ect/contract/cardVerbs.ts'

import { editDistance } from './editDistance.ts'

export interface Wish {
  readonly command: SpokenCommand
  /** What stands after the command: a name, or the words of a concern. */
  readonly rest: string
}

/** What a message was understood as. */
export type ReadMessage =
  | ({ readonly is: 'wish' } & Wish)
  | { readonly is: 'greeting' }
  | { readonly is: 'thanks' }
  | { readonly is: 'unclear'; readonly meant?: Wish }

const WORDS: ReadonlyMap<string, SpokenCommand> = new Map([
  ['tasks', 'tasks'],
  ['task', 'tasks'],
  ['todo', 'tasks'],
  ['status', 'status'],
  ['concern', 'concern'],
  ['concerns', 'concern'],
  ['help', 'help'],
  ['?', 'help'],
])

/** Someone who writes so has a concern to raise, and has begun to. */
const WORRY = /^i('m|’m| am)( very| really| so)? (worried|concerned)\b/i
const ASKS_TO_RAISE = /^(please )?(report|raise)( a)? concern\b|^i have a concern\b/i

const GREETING =
  /^(hi|hiya|hello|hey|howdy|good (morning|afternoon|evening)|\p{Emoji_Presentation}+)\b/iu
const WAVE = /^[\p{Emoji_Presentation}\p{Emoji_Modifier}\s]+$/u
const THANKS = /^(thanks|thank you|thx|cheers|ta)\b/i
/** A longer message is rather about something else than a command with a slip in it. */
const WORDS_LOOKED_AT = 6

/** @param text as `spokenText` makes it */
export function readMessage(text: string): ReadMessage {
  const concern = concernIn(text)
  if (concern) return { is: 'wish', ...concern }
  const [first = '', ...rest] = text.split(' ')
  const command = WORDS.get(bare(first))
  if (command) return { is: 'wish', command, rest: nameIn(rest) }
  if (GREETING.test(text) || WAVE.test(text)) return { is: 'greeting' }
  if (THANKS.test(text)) return { is: 'thanks' }
  const meant = whatWasMeant(text)
  return { is: 'unclear', ...(meant && { meant }) }
}

function concernIn(text: string): Wish | undefined {
  if (WORRY.test(text)) return { command: 'concern', rest: text }
  return ASKS_TO_RAISE.test(text) ? { command: 'concern', rest: '' } : undefined
}

function whatWasMeant(text: string): Wish | undefined {
  const words = text.split(' ')
  for (const [index, word] of words.slice(0, WORDS_LOOKED_AT).entries()) {
    const command = nearest(bare(word))
    if (command) return { command, rest: nameIn(words.slice(index + 1)) }
  }
  return undefined
}

/** The command with the fewest slips in it: one in a short word, two in a longer one. */
function nearest(word: string): SpokenCommand | undefined {
  const slips = word.length > 4 ? 2 : 1
  const near = [...WORDS]
    .filter(([known]) => known.length > 1 && word.length > 2)
    .map(([known, command]) => ({ command, distance: editDistance(word, known) }))
    .filter(({ distance }) => distance <= slips)
    .toSorted((a, b) => a.distance - b.distance)
  return near[0]?.command
}

/** `**Tasks!**` is `tasks`. */
function bare(word: string): string {
  return word === '?' ? word : word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function nameIn(words: readonly string[]): string {
  return words
    .join(' ')
    .replaceAll(/^(of|for)\b|\bplease\b|[*_`"“”?!.,;:]/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

import { dayNumber, type Instant, knownDate } from './calendar.ts'
import type { AnswerChange, Draft, EarlierText, Typed, Typing } from './draft.ts'
import { isTargets } from './forms/answerFaults.ts'
import type { AnswerValue } from './forms/question.ts'

const KEPT_FOR_MINUTES = 30 * 24 * 60
/** Small corrections of one text are kept no more often than this. */
const OFTEN_MINUTES = 3
/** Fewer characters are typed again sooner than they are looked for. */
const A_LOSS = 20
/** Together with the answers a draft stays far below what one document may be. */
const MOST_TEXTS = 40
const MOST_CHARACTERS = 30_000

/**
 * The earlier texts of a draft once these changes are made to it, oldest first. A text is kept when
 * some of it goes: always when much of it goes at once or when another device had typed it, else
 * every few minutes. What still stands in another kept text is not kept twice.
 *
 * @ours
 */
export function earlierTexts(
  draft: Draft,
  { changes, givenUp }: Typed,
  typing: Typing,
): readonly EarlierText[] {
  const replaced = [
    ...changes.flatMap((change) => textLost(draft, change, typing)),
    ...givenUp
      .filter(({ answer }) => wordsOf(answer) !== '')
      .map((text) => ({ ...text, typed: typing, replacedAt: typing.at })),
  ]
  const others = stillKept(draft.earlier, typing.at).filter(
    (text) => !replaced.some((newer) => contains(newer, text)),
  )
  return newestWithin([...others, ...replaced])
}

/** Those that are not too old to be given back. */
export function stillKept(texts: readonly EarlierText[], now: Instant): readonly EarlierText[] {
  return texts.filter(({ replacedAt }) => minuteOf(now) - minuteOf(replacedAt) < KEPT_FOR_MINUTES)
}

function textLost(
  draft: Draft,
  { question, now }: AnswerChange,
  typing: Typing,
): readonly EarlierText[] {
  const answer = draft.answers[question]
  const lost = lostCharacters(wordsOf(answer), wordsOf(now))
  if (answer === undefined || lost === 0) return []
  const typed = draft.typedOn[question] ?? typing
  const text = { question, answer, typed, replacedAt: typing.at }
  const isMuch = lost >= A_LOSS || typed.device !== typing.device
  return isMuch || isLongAgo(draft, text) ? notKeptYet(draft, text) : []
}

function isLongAgo({ earlier }: Draft, { question, answer, replacedAt }: EarlierText): boolean {
  if (wordsOf(answer).length < A_LOSS) return false
  const last = earlier.findLast((text) => text.question === question)
  return !last || minuteOf(replacedAt) - minuteOf(last.replacedAt) >= OFTEN_MINUTES
}

function notKeptYet({ earlier }: Draft, text: EarlierText): readonly EarlierText[] {
  return earlier.some((other) => contains(other, text)) ? [] : [text]
}

function newestWithin(texts: readonly EarlierText[]): readonly EarlierText[] {
  let room = MOST_CHARACTERS
  const kept = texts
    .toReversed()
    .slice(0, MOST_TEXTS)
    .filter(({ answer }) => {
      room -= wordsOf(answer).length
      return room >= 0
    })
  return kept.toReversed()
}

function contains(one: EarlierText, other: EarlierText): boolean {
  return one.question === other.question && wordsOf(one.answer).includes(wordsOf(other.answer))
}

/** How much of a text is not there any more, with what was typed around it or into it left out. */
function lostCharacters(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length)
  let ahead = 0
  while (ahead < shorter && before[ahead] === after[ahead]) ahead += 1
  let behind = 0
  while (behind < shorter - ahead && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1
  return before.length - ahead - behind
}

/** What someone typed with their own words; a choice, a number or a file is none of it. */
function wordsOf(answer: AnswerValue | null | undefined): string {
  if (typeof answer === 'string') return answer
  const value = answer ?? undefined
  return isTargets(value) ? value.map(({ what }) => what).join('\n') : ''
}

function minuteOf(instant: Instant): number {
  const [day = '', time = ''] = instant.split('T')
  const [hours, minutes] = time.split(':').map(Number)
  return dayNumber(knownDate(day)) * 24 * 60 + (hours ?? 0) * 60 + (minutes ?? 0)
}

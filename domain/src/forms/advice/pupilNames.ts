import { isTargets } from '../answerFaults.ts'
import type { AnswerValue } from '../question.ts'
import type { AdvisedQuestion } from './advice.ts'
import { isText } from './isText.ts'

/** Words of schools that begin with a capital and are nobody's name. */
const NO_NAMES = new Set(
  `a all an and art at her his my behaviour biology book books both boys chemistry children citizenship class
  classes computing dance design drama each early english every few food for form french geography
  german girls group groups he history homework humanities i in its key latin learners lesson
  lessons literacy maths mathematics meeting mentor mfl most music next no numeracy observation our
  parents pe phonics physics planning plan plans pshe progress pupil pupils re reading report
  reports review science sen she spanish spelling staff stage students subject support targets
  teachers term that the their these they this tutor two use uses visit we with work writing year
  years`.split(/\s+/),
)

const GIVEN = String.raw`\p{Lu}\p{Ll}{1,24}(?:['’-]\p{Lu}\p{Ll}{1,24}){0,2}`
const SURNAME = String.raw`\p{Lu}(?:\p{Ll}{1,24}|\.?(?= |$))`
/** Everything in it is counted, so that no text is slow to read. */
const NAME = String.raw`(?<!\p{L})(${GIVEN}(?: ${SURNAME})?)`
const CLASS = String.raw`(?:[Yy]ear \d{1,2}|[Yy]\d{1,2}|\d{1,2}[A-Z]\d?|[Rr]eception)\b`

/** Ways in which a pupil is named. Each holds the name. */
const WAYS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:pupil|student|child|boy|girl|learner)s?,? (?:called |named )?${NAME}`,
    'gu',
  ),
  new RegExp(String.raw`${NAME},? (?:in|of|from) (?:my |the |her |his |their )?${CLASS}`, 'gu'),
  new RegExp(String.raw`${NAME},? \(${CLASS}`, 'gu'),
  new RegExp(
    String.raw`${NAME}['’]s? (?:mum|mother|dad|father|parents?|carers?|family|EHCP|IEP|ehcp)\b`,
    'gu',
  ),
]

/** A file of this name is likely to hold names, even when it names nobody itself. */
const LISTS =
  /class list|seating plan|mark ?(?:book|sheet)|\b(?:register|pupils?|students?|ehcp|iep|safeguarding)\b|behaviour log/iu

/** In a file name there is no room for more. */
const FILE_WAYS: readonly RegExp[] = [
  new RegExp(String.raw`${NAME} ${CLASS}`, 'gu'),
  new RegExp(String.raw`${CLASS} ${NAME}`, 'gu'),
]

/**
 * The first words of a text that look like a pupil's name, or `undefined`. It reads words, so it can
 * be wrong both ways: it is there to make someone look again, never to stop them.
 *
 * @param known names of adults in the report, which may stand in it
 * @ours a report is kept for years and read by many; no pupil needs to be named in it
 */
export function pupilNamed(
  text: string,
  known: readonly string[],
  ways: readonly RegExp[] = WAYS,
): string | undefined {
  const adults = new Set(known.flatMap((name) => name.toLowerCase().split(' ')))
  const isAdultOrWord = (name: string) =>
    name
      .toLowerCase()
      .split(' ')
      .every((part) => adults.has(part) || NO_NAMES.has(part) || part.endsWith('ing'))
  for (const way of ways) {
    for (const [words, name = ''] of text.matchAll(way)) {
      if (!isAdultOrWord(name)) return words
    }
  }
  return undefined
}

/** What to do about a pupil who is named in an account or a target. */
export function namesPupils({ question, advised }: AdvisedQuestion): string | undefined {
  const words = pupilNamed(typedText(advised.answers[question.id]), advised.adults ?? [])
  return words === undefined
    ? undefined
    : `“${words}” looks like the name of a pupil: use initials instead.`
}

function typedText(answer: AnswerValue | undefined): string {
  if (isTargets(answer)) return answer.map(({ what }) => what).join('\n')
  return isText(answer) ? answer : ''
}

/** What to do about a file whose name says that pupils are named in it, as a sentence. */
export function pupilFileAdvice(fileName: string, known: readonly string[]): string | undefined {
  const words = fileName
    .replace(/\.\w+$/u, '')
    .replaceAll(/[_.+-]+/gu, ' ')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const isLikely = LISTS.test(words) || pupilNamed(words, known, FILE_WAYS) !== undefined
  return isLikely
    ? 'By its name this file may name pupils: see that only initials stand in it before you send it.'
    : undefined
}

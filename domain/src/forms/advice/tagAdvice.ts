import { type StandardId, standardInWords } from '../teachersStandards.ts'
import type { AdvisedQuestion } from './advice.ts'
import { listed, standardsNamed } from './standardsNamed.ts'
import { sentencesIn, writtenAbout } from './writtenAbout.ts'

interface Home {
  readonly words: RegExp
  /** Where these words are at home; the first is suggested. */
  readonly standards: readonly [StandardId, ...StandardId[]]
}

const HOMES: readonly Home[] = [
  { words: /\b(?:feedback|marking|formative|summative)\b/iu, standards: ['TS6'] },
  { words: /\b(?:behaviou?r|routines?)\b/iu, standards: ['TS7', 'TS1'] },
  { words: /\bsubject knowledge\b/iu, standards: ['TS3'] },
  { words: /\b(?:parents?|carers?)\b/iu, standards: ['TS8'] },
]

/** Asks about a tag right behind words that are at home elsewhere: `regular feedback (TS2)`. */
export function namesStandardElsewhere(asked: AdvisedQuestion): string | undefined {
  const text = writtenAbout('evidence', asked) ?? ''
  return sentencesIn(text)
    .flatMap((sentence) => [...sentence.matchAll(/([^()]*)\(([^()]*)\)/gu)])
    .map(([, before = '', tag = '']) => doubtAbout(before, standardsNamed(tag)))
    .find((doubt) => doubt !== undefined)
}

function doubtAbout(before: string, tagged: readonly StandardId[]): string | undefined {
  const near = (before.split(/[,;]| and /u).at(-1) ?? '').trim()
  const home = HOMES.find(({ words }) => words.test(near))
  if (!home || tagged.length === 0) return undefined
  if (home.standards.some((standard) => tagged.includes(standard))) return undefined
  return `“${near}” is tagged ${listed(tagged)}. Is it ${standardInWords(home.standards[0])}?`
}

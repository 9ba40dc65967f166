import type { Guide } from '../resources/guide.ts'
import type { HelpQuestion, HelpTopic } from './helpQuestion.ts'

export interface FoundHelp {
  readonly topics: readonly HelpTopic[]
  /** Guides in which every word stands. */
  readonly guides: readonly Guide[]
}

/** What has all of the words that were typed, in any order; without words, everything. */
export function findHelp(
  topics: readonly HelpTopic[],
  guides: readonly Guide[],
  search: string,
): FoundHelp {
  const words = plain(search).split(/\s+/u).filter(Boolean)
  const has = (...texts: readonly string[]) => {
    const text = plain(texts.join(' '))
    return words.every((word) => text.includes(word))
  }
  return {
    topics: topics
      .map(({ title, questions }) => ({
        title,
        questions: questions.filter((each) => has(title, each.question, ...each.answer)),
      }))
      .filter(({ questions }) => questions.length > 0),
    guides: words.length === 0 ? [] : guides.filter((guide) => has(...wordsOf(guide))),
  }
}

/** How many answers there are. */
export function countOf({ topics, guides }: FoundHelp): number {
  const questions = topics.flatMap((topic): readonly HelpQuestion[] => topic.questions)
  return questions.length + guides.length
}

function wordsOf({ title, about, parts }: Guide): readonly string[] {
  return [title, about, ...parts.flatMap(({ heading, points }) => [heading, ...points])]
}

/** As people type it: small letters, no accents, a straight apostrophe. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{Mn}/gu, '')
  return letters.replaceAll('’', "'").toLowerCase()
}

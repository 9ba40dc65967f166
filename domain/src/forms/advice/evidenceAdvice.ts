import type { AdvisedQuestion } from './advice.ts'
import { coverage } from './coverage.ts'
import { listed, standardsNamed } from './standardsNamed.ts'
import { writtenAbout } from './writtenAbout.ts'

const SEEN =
  /\b(?:observ\w*|drop-?ins?|lessons?|seen|saw|watched|visit\w*|learning walks?|books?|folders?|written work|work scrutiny|planning|plans|data|tests?|quiz\w*|marking|meetings?|conversations?|records?|logs?|parents?)\b/iu
const CHANGED =
  /\b(?:impact|as a result|so that|which means|leads? to|led to|improv\w*|progress\w*|increas\w*|rais(?:ed|es|ing)|clos(?:ed|es|ing)|pupils?|students?|children|class(?:es)?)\b/iu
const TRAINING =
  /\b(?:ECF|ECTE|early career framework|training (?:programme|modules?|sessions?|events?)|online modules?|self-directed study)\b/iu

export function namesNoStandard(asked: AdvisedQuestion): string | undefined {
  const text = writtenAbout('evidence', asked)
  if (text === undefined) return undefined
  if (standardsNamed(`${asked.question.wording} ${text}`).length > 0) return undefined
  return 'Name the Teachers’ Standards that this is about, such as TS4 or Part Two.'
}

/** Only where an assessment has one account for all: elsewhere each standard has its own question. */
export function leavesStandardsOut(asked: AdvisedQuestion): string | undefined {
  const { form, author, answers } = asked.advised
  const text = writtenAbout('evidence', asked)
  if (text === undefined || asked.question.id !== 'evidenceSummary') return undefined
  if (standardsNamed(text).length === 0) return undefined
  const left = coverage(form, author, answers).filter(({ sections }) => sections.length === 0)
  if (left.length === 0) return undefined
  return `Nothing is said yet about ${listed(left.map(({ standard }) => standard))}.`
}

export function showsNoEvidence(asked: AdvisedQuestion): string | undefined {
  const text = writtenAbout('evidence', asked)
  if (text === undefined || SEEN.test(text)) return undefined
  return 'Say how you know: what was seen, where and when.'
}

export function showsNoImpact(asked: AdvisedQuestion): string | undefined {
  const text = writtenAbout('evidence', asked)
  if (text === undefined || CHANGED.test(text)) return undefined
  return 'Say what it changes for pupils.'
}

export function judgesTraining(asked: AdvisedQuestion): string | undefined {
  const text = writtenAbout('evidence', asked)
  if (text === undefined || !TRAINING.test(text)) return undefined
  return 'This speaks of the training programme. Taking part in it is no ground for a judgement: tie it to one of the Teachers’ Standards, or leave it out.'
}

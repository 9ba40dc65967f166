import { type DateRange, inWords, isoDate } from '../calendar.ts'
import {
  type AnswerValue,
  type Choice,
  type ChosenQuestion,
  type EvidenceFile,
  isChosen,
  type Question,
  type StandardsQuestion,
  type Target,
  type TargetsQuestion,
} from './question.ts'
import { isStandardId, type StandardId } from './teachersStandards.ts'

/** What the answers of one report are held against. */
export interface AnswerLimits {
  readonly period: DateRange
  /** School days in the period, its last day included: nobody can serve or miss more. */
  readonly mostDays: number
}

/**
 * Why a value cannot be an answer to a question, as a sentence, or `undefined` when it can. An
 * answer may still be unfinished: see `completeness.ts`.
 */
export function answerFault(
  question: Question,
  value: AnswerValue,
  limits: AnswerLimits,
): string | undefined {
  if (isChosen(question)) return chosenFault(question, value)
  switch (question.kind) {
    case 'text':
      return textFault(value, question.maxLength)
    case 'days':
      return daysFault(value, limits.mostDays)
    case 'date':
      return dateFault(value, limits.period)
    case 'targets':
      return targetsFault(question, value)
    case 'statement':
      return 'Nothing is answered here.'
    case 'file':
      break
  }
  return faultUnless(isEvidenceFile(value), 'Attach a file.')
}

function chosenFault(question: ChosenQuestion, value: AnswerValue): string | undefined {
  if (question.kind === 'standards') return standardsFault(question, value)
  if ('choices' in question) {
    return faultUnless(isOffered(question.choices, value), 'Choose one of the answers offered.')
  }
  return faultUnless(typeof value === 'boolean', 'Answer yes or no.')
}

function faultUnless(fits: boolean, fault: string): string | undefined {
  return fits ? undefined : fault
}

function isOffered(choices: readonly Choice[], value: AnswerValue): boolean {
  return choices.some((choice) => choice.value === value)
}

function dateFault(value: AnswerValue, { startsOn }: DateRange): string | undefined {
  const day = typeof value === 'string' ? isoDate(value) : undefined
  if (day === undefined) return 'Enter a date that exists, as day, month and year.'
  return faultUnless(day >= startsOn, `Enter a day from ${inWords(startsOn)} on.`)
}

function textFault(value: AnswerValue, maxLength: number): string | undefined {
  if (typeof value !== 'string') return 'Write your answer as text.'
  return value.length <= maxLength
    ? undefined
    : `Write ${maxLength} characters at most; this is ${value.length}.`
}

/** Days count in halves. @rule R72 */
function daysFault(value: AnswerValue, mostDays: number): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    return 'Enter a number of days, such as 5 or 5.5.'
  }
  if (!Number.isInteger(value * 2)) return 'Enter whole or half days, such as 5 or 5.5.'
  return value <= mostDays
    ? undefined
    : `This period has ${mostDays} school days; enter ${mostDays} or fewer.`
}

function targetsFault(question: TargetsQuestion, value: AnswerValue): string | undefined {
  if (!isTargets(value)) return 'Write each target with its standard.'
  if (value.length > question.atMost) return `Write ${question.atMost} targets at most.`
  const texts = value.flatMap(({ what, measure = '' }) => [what, measure])
  if (texts.some((text) => text.length > question.maxLength)) {
    return `Write ${question.maxLength} characters at most for each target.`
  }
  const days = value.flatMap(({ byWhen = '' }) => (byWhen === '' ? [] : [byWhen]))
  return faultUnless(
    days.every((day) => isoDate(day) !== undefined),
    'Enter a date that exists for each target, as day, month and year.',
  )
}

function standardsFault({ atLeast }: StandardsQuestion, value: AnswerValue): string | undefined {
  if (!isStandards(value) || new Set(value).size !== value.length) {
    return 'Choose from the Teachers’ Standards.'
  }
  return faultUnless(value.length >= atLeast, `Choose at least ${atLeast}.`)
}

export function isStandards(value: AnswerValue | undefined): value is readonly StandardId[] {
  return (
    Array.isArray(value) &&
    value.every((standard: unknown) => typeof standard === 'string' && isStandardId(standard))
  )
}

export function isTargets(value: AnswerValue | undefined): value is readonly Target[] {
  return Array.isArray(value) && value.every(isTarget)
}

function isTarget(value: unknown): value is Target {
  if (typeof value !== 'object' || value === null) return false
  const target: Partial<Record<keyof Target, unknown>> = value
  const { what, standard, measure = '', byWhen = '' } = target
  const areTexts = [what, standard, measure, byWhen].every((part) => typeof part === 'string')
  return areTexts && (standard === '' || isStandardId(String(standard)))
}

export function isEvidenceFile(value: AnswerValue | undefined): value is EvidenceFile {
  return typeof value === 'object' && value !== null && 'fileId' in value
}

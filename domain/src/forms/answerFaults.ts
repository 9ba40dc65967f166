import { type DateRange, inWords, isoDate } from '../calendar.ts'
import type {
  AnswerValue,
  Choice,
  EvidenceFile,
  Question,
  Target,
  TargetsQuestion,
} from './question.ts'
import { isStandardId } from './teachersStandards.ts'

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
  switch (question.kind) {
    case 'yes-no':
      return faultUnless(typeof value === 'boolean', 'Answer yes or no.')
    case 'choice':
    case 'rating':
      return faultUnless(isOffered(question.choices, value), 'Choose one of the answers offered.')
    case 'text':
      return textFault(value, question.maxLength)
    case 'days':
      return daysFault(value, limits.mostDays)
    case 'date':
      return dateFault(value, limits.period)
    case 'targets':
      return targetsFault(question, value)
    case 'file':
      break
  }
  return faultUnless(isEvidenceFile(value), 'Attach a file.')
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
  return value.some(({ what }) => what.length > question.maxLength)
    ? `Write ${question.maxLength} characters at most for each target.`
    : undefined
}

export function isTargets(value: AnswerValue | undefined): value is readonly Target[] {
  return (
    Array.isArray(value) &&
    value.every(
      (target: unknown) =>
        typeof target === 'object' &&
        target !== null &&
        'what' in target &&
        typeof target.what === 'string' &&
        'standard' in target &&
        typeof target.standard === 'string' &&
        (target.standard === '' || isStandardId(target.standard)),
    )
  )
}

export function isEvidenceFile(value: AnswerValue | undefined): value is EvidenceFile {
  return typeof value === 'object' && value !== null && 'fileId' in value
}

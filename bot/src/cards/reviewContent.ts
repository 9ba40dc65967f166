import { inWords, isoDate } from '@ect/domain/calendar.ts'
import { isEvidenceFile, isStandards, isTargets } from '@ect/domain/forms/answerFaults.ts'
import type { Answers, AnswerValue, Question, Section, Target } from '@ect/domain/forms/question.ts'
import { sectionsOf, shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import { factsAtHand } from '@ect/domain/report/factsAtHand.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import type { Element } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { heading, ownWords, quiet, row } from './elements.ts'
import { named } from './viewing.ts'

/** An answer up to so long stands beside its question. */
const SHORT = 40

/** The facts under which one version was written. */
export function reviewFacts(report: Report): Element {
  return {
    type: 'FactSet',
    facts: factsAtHand(report).map(({ title, value }) => ({ title, value: asPlainText(value) })),
  }
}

/** Every question and answer of the tutor in one version, section by section, as it was worded. */
export function tutorAnswers({ form }: Report, { answers }: ReportVersion): readonly Element[] {
  return sectionsOf(form, 'induction-tutor').flatMap((section) => {
    const shown = answersIn(section, answers)
    return shown.length === 0 ? [] : [heading(asPlainText(section.title)), ...shown]
  })
}

/** What the ECT added, for someone else to read. */
export function ectAnswers(report: Report, version: ReportVersion): readonly Element[] {
  const answers = version.ectAnswers ?? {}
  return [
    heading(`${named(report).ect}'s comments`),
    ...sectionsOf(report.form, 'ect').flatMap((section) => answersIn(section, answers)),
  ]
}

/** The days that the tutor entered. */
export function daysIn({ answers }: ReportVersion): { served: string; absent: string } {
  const { daysServed, daysAbsent } = answers
  return { served: inDays(daysServed), absent: inDays(daysAbsent) }
}

function inDays(value: AnswerValue | undefined): string {
  return typeof value === 'number' ? String(value) : '0'
}

function answersIn(section: Section, answers: Answers): readonly Element[] {
  return shownQuestions(section, answers).flatMap((question) => {
    if (question.kind === 'statement') return [quiet(asPlainText(question.wording))]
    const value = answers[question.id]
    return value === undefined ? [] : answerTo(question, value)
  })
}

function answerTo(question: Question, value: AnswerValue): readonly Element[] {
  const wording = asPlainText(question.wording)
  if (isTargets(value) && question.kind === 'targets') return value.flatMap(targetLines)
  const words = inFull(question, value)
  if (question.kind !== 'text' && words.length <= SHORT) return [row(wording, asPlainText(words))]
  return [asked(wording), ...ownWords(words)]
}

function targetLines(
  { what, standard, measure = '', byWhen = '' }: Target,
  index: number,
): readonly Element[] {
  const date = isoDate(byWhen)
  return [
    asked(`Target ${index + 1}, ${standard}${date === undefined ? '' : `, by ${inWords(date)}`}`),
    ...ownWords(what),
    ...(measure === '' ? [] : ownWords(`How it is seen: ${measure}`)),
  ]
}

function inFull(question: Question, value: AnswerValue): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (isStandards(value)) return value.join(', ')
  if (isEvidenceFile(value)) return value.name
  return typeof value === 'string' ? textInFull(question, value) : ''
}

/** Nearer to the answer below it than to the one above. */
function asked(wording: string): Element {
  return { ...quiet(wording), spacing: 'Medium' }
}

function textInFull(question: Question, text: string): string {
  if (question.kind === 'choice' || question.kind === 'rating') {
    return question.choices.find(({ value }) => value === text)?.label ?? text
  }
  const date = question.kind === 'date' ? isoDate(text) : undefined
  return date === undefined ? text : inWords(date)
}

import { type AnswerLimits, answerFault, isTargets } from './answerFaults.ts'
import type {
  Answers,
  AnswerValue,
  Author,
  FormDefinition,
  Question,
  Section,
  TargetsQuestion,
} from './question.ts'
import { holds, sectionsOf, shownQuestions } from './shownQuestions.ts'
import { writtenTargets } from './writtenTargets.ts'

/** One thing that stands between a report and its being shared or signed. */
export interface Gap {
  readonly question: string
  readonly section: string
  /** What to do, as a sentence. */
  readonly message: string
}

/** Every gap in what one author has answered, in the order of the form. */
export function gaps(
  form: FormDefinition,
  author: Author,
  answers: Answers,
  limits: AnswerLimits,
): readonly Gap[] {
  return sectionsOf(form, author).flatMap((section) => gapsIn(section, answers, limits))
}

/** What is missing or has to change in one section, of the questions that are asked. */
export function gapsIn(section: Section, answers: Answers, limits: AnswerLimits): readonly Gap[] {
  return shownQuestions(section, answers).flatMap((question) => {
    const message = gapMessage(question, answers[question.id], limits)
    return message === undefined ? [] : [{ question: question.id, section: section.id, message }]
  })
}

/**
 * The section that must be finished before the ones after it open, if there is one. A review that
 * says "not on track" goes no further until the ECT knows and the support plan is attached.
 *
 * @rule R51, R62
 * @source SG-2024-04 para 4.1
 */
export function sectionHoldingBack(
  form: FormDefinition,
  author: Author,
  answers: Answers,
  limits: AnswerLimits,
): Section | undefined {
  return sectionsOf(form, author).find(
    (section) =>
      section.holdsBack !== undefined &&
      holds(section.holdsBack, answers) &&
      gapsIn(section, answers, limits).length > 0,
  )
}

function gapMessage(
  question: Question,
  value: AnswerValue | undefined,
  limits: AnswerLimits,
): string | undefined {
  if (isEmpty(value)) return question.required ? question.whenMissing : undefined
  const fault = answerFault(question, value, limits)
  if (fault !== undefined) return fault
  if (question.kind === 'targets') return unfinishedTargets(question, value)
  if (question.kind === 'yes-no' && question.mustBe && value !== question.mustBe.answer) {
    return question.mustBe.otherwise
  }
  return undefined
}

function unfinishedTargets(question: TargetsQuestion, value: AnswerValue): string | undefined {
  if (!isTargets(value)) return question.whenMissing
  const written = writtenTargets(value)
  if (written.some(({ what }) => what.trim() === '')) return 'Write what each target is.'
  if (written.some(({ standard }) => standard === '')) {
    return 'Choose the standard that each target serves.'
  }
  return written.length < question.atLeast ? question.whenMissing : undefined
}

function isEmpty(value: AnswerValue | undefined): value is undefined {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

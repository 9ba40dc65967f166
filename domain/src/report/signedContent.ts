import type { Answers, AnswerValue, Author, FormDefinition, Question } from '../forms/question.ts'
import { sectionsOf, shownQuestions } from '../forms/shownQuestions.ts'
import type { Report } from './report.ts'
import type { ReportVersion } from './reportVersion.ts'

/**
 * Exactly what a reader of one version was shown: the facts, each section and question as it was
 * worded, and each answer. Its fingerprint goes into every signature.
 */
export function signedContent(report: Report, version: ReportVersion): object {
  const { id, kind, assessment, period, people, facts, form, signingOrder } = report
  return {
    report: id,
    kind,
    ...(assessment && { assessment }),
    version: version.number,
    ...(version.amends && { amends: version.amends }),
    period,
    people,
    facts,
    ...(signingOrder && { signingOrder }),
    form: { id: form.id, version: form.version, title: form.title },
    tutor: answered(form, 'induction-tutor', version.answers),
    ect: version.ectAnswers ? answered(form, 'ect', version.ectAnswers) : [],
    ...(version.headAnswers && { head: answered(form, 'headteacher', version.headAnswers) }),
  }
}

/** One author's part of it: each section and question as it was worded, with its answer. */
export function answered(
  form: FormDefinition,
  author: Author,
  answers: Answers,
): readonly object[] {
  return sectionsOf(form, author).map((section) => ({
    title: section.title,
    questions: shownQuestions(section, answers).flatMap((question) =>
      asRead(question, answers[question.id]),
    ),
  }))
}

function asRead(question: Question, answer: AnswerValue | undefined): readonly object[] {
  const { id, wording } = question
  if (question.kind === 'statement') return [{ question: id, wording }]
  if (answer === undefined) return []
  const label = labelOf(question, answer)
  return [{ question: id, wording, answer, ...(label !== undefined && { label }) }]
}

/** A reader sees the words of a choice, never its value. */
function labelOf(question: Question, answer: AnswerValue): string | undefined {
  if (!('choices' in question)) return undefined
  return question.choices.find(({ value }) => value === answer)?.label
}

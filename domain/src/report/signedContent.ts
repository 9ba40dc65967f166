import type { Answers, Author, FormDefinition } from '../forms/question.ts'
import { questionsOf, shownAnswers } from '../forms/shownQuestions.ts'
import type { Report, ReportVersion } from './report.ts'

/**
 * Exactly what a reader of one version was shown: the facts, each question as it was worded, and
 * each answer. Its fingerprint goes into every signature.
 */
export function signedContent(report: Report, version: ReportVersion): object {
  const { id, period, people, facts, form } = report
  return {
    report: id,
    version: version.number,
    period,
    people,
    facts,
    form: { id: form.id, version: form.version },
    tutor: answered(form, 'induction-tutor', version.answers),
    ect: version.ectAnswers ? answered(form, 'ect', version.ectAnswers) : [],
    ...(version.headAnswers && { head: answered(form, 'headteacher', version.headAnswers) }),
  }
}

function answered(form: FormDefinition, author: Author, answers: Answers): readonly object[] {
  const shown = shownAnswers(form, author, answers)
  return questionsOf(form, author)
    .filter(({ id }) => shown[id] !== undefined)
    .map(({ id, wording }) => ({ question: id, wording, answer: shown[id] }))
}

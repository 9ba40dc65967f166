import { isStandards, isTargets } from '../answerFaults.ts'
import type { Answers, AnswerValue, Author, FormDefinition, Question } from '../question.ts'
import { sectionsOf, shownQuestions } from '../shownQuestions.ts'
import { isStandardId, type StandardId, TEACHERS_STANDARDS } from '../teachersStandards.ts'
import { isText } from './isText.ts'
import { standardsNamed } from './standardsNamed.ts'

/** One standard, and the titles of the sections in which it is written about. */
export interface StandardCoverage {
  readonly standard: StandardId
  readonly sections: readonly string[]
}

/** Which of the nine standards someone's answers speak of so far. Ratings alone say nothing. */
export function coverage(
  form: FormDefinition,
  author: Author,
  answers: Answers,
): readonly StandardCoverage[] {
  const written = sectionsOf(form, author).map((section) => ({
    title: section.title,
    standards: new Set(
      shownQuestions(section, answers).flatMap((question) =>
        standardsIn(question, answers[question.id]),
      ),
    ),
  }))
  return TEACHERS_STANDARDS.map(({ id }) => ({
    standard: id,
    sections: written.filter(({ standards }) => standards.has(id)).map(({ title }) => title),
  }))
}

function standardsIn(question: Question, value: AnswerValue | undefined): readonly StandardId[] {
  if (isText(value)) {
    return question.kind === 'text' ? standardsNamed(`${question.wording} ${value}`) : []
  }
  if (isStandards(value)) return value
  return isTargets(value) ? value.map(({ standard }) => standard).filter(isStandardId) : []
}

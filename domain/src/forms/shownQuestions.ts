import type { Answers, Author, Condition, FormDefinition, Question, Section } from './question.ts'

/** Reads as it is meant: `when('onTrack', 'not-on-track')`. */
export function when(question: string, ...isAnyOf: readonly (boolean | string)[]): Condition {
  return { question, isAnyOf }
}

/** Whether an answer given so far is one of those that a condition names; without one it holds. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true
  const answer = answers[condition.question]
  return condition.isAnyOf.some((value) => value === answer)
}

/**
 * The questions of one section that are asked, given what has been answered so far. An answer kept
 * from before to a question that is no longer asked makes no other question appear.
 */
export function shownQuestions({ questions }: Section, answers: Answers): readonly Question[] {
  const hidden = new Set<string>()
  return questions.filter(({ id, shownWhen }) => {
    const isShown = holds(shownWhen, answers) && !hidden.has(shownWhen?.question ?? '')
    if (!isShown) hidden.add(id)
    return isShown
  })
}

/** The part of a form that one author answers. */
export function sectionsOf(form: FormDefinition, author: Author): readonly Section[] {
  return form.sections.filter(({ answeredBy }) => answeredBy === author)
}

/** All questions to one author, shown or not. */
export function questionsOf(form: FormDefinition, author: Author): readonly Question[] {
  return sectionsOf(form, author).flatMap(({ questions }) => questions)
}

/** What one author answered, without the answers to questions that are no longer asked. */
export function shownAnswers(form: FormDefinition, author: Author, answers: Answers): Answers {
  const shown = sectionsOf(form, author).flatMap((section) => shownQuestions(section, answers))
  return Object.fromEntries(
    shown.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  )
}

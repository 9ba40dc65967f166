import type { FormDefinition, Question } from '../question.ts'

/** One answer that can be picked, with the words that it is picked by. */
export interface PickedAnswer {
  readonly value: boolean | string
  readonly label: string
}

/** The answers to a question by which another can be shown; none where it is answered in words. */
export function answersToPick(question: Question): readonly PickedAnswer[] {
  if (question.kind === 'yes-no' || question.kind === 'confirm') {
    return [
      { value: true, label: 'Yes' },
      { value: false, label: 'No' },
    ]
  }
  return 'choices' in question ? question.choices : []
}

/** The questions that can decide whether this one is shown: earlier ones, to the same person. */
export function questionsThatCanShow(form: FormDefinition, id: string): readonly Question[] {
  const home = form.sections.find(({ questions }) => questions.some((one) => one.id === id))
  const askedOfThem = form.sections
    .filter(({ answeredBy }) => answeredBy === home?.answeredBy)
    .flatMap(({ questions }) => questions)
  const before = askedOfThem.slice(
    0,
    askedOfThem.findIndex((question) => question.id === id),
  )
  return before.filter((question) => answersToPick(question).length > 0)
}

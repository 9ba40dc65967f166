import type { FormDefinition, Question, Section } from '../question.ts'
import type { FormEdit } from './formEdit.ts'
import { isOwn, whenMissing } from './ownQuestion.ts'

/**
 * The form after these changes, one after the other. A change to a question that is not there
 * changes nothing; `formEditFaults` says so. The version is the caller's to raise.
 */
export function editedForm(form: FormDefinition, edits: readonly FormEdit[]): FormDefinition {
  return edits.reduce(withEdit, form)
}

function withEdit(form: FormDefinition, edit: FormEdit): FormDefinition {
  if (edit.edit === 'place') return withPlace(form, edit)
  return { ...form, sections: form.sections.map((section) => sectionWith(section, edit)) }
}

type PlaceEdit = Extract<FormEdit, { edit: 'place' }>

function withPlace(form: FormDefinition, { question: id, section: to }: PlaceEdit): FormDefinition {
  const question = form.sections.flatMap(({ questions }) => questions).find((one) => one.id === id)
  if (!question || !form.sections.some((section) => section.id === to)) return form
  const sections = form.sections.map((section) => {
    const others = section.questions.filter((one) => one !== question)
    return { ...section, questions: section.id === to ? [...others, question] : others }
  })
  return { ...form, sections }
}

function sectionWith(section: Section, edit: Exclude<FormEdit, PlaceEdit>): Section {
  const { questions } = section
  switch (edit.edit) {
    case 'add':
      return section.id === edit.section
        ? { ...section, questions: [...questions, edit.question] }
        : section
    case 'move':
      return { ...section, questions: moved(questions, edit.question, edit.to) }
    case 'remove':
      return { ...section, questions: questions.filter(({ id }) => id !== edit.question) }
    case 'reword':
    case 'hint':
    case 'require':
    case 'show':
      break
  }
  const changed = questions.map((one) => (one.id === edit.question ? questionWith(one, edit) : one))
  return { ...section, questions: changed }
}

type QuestionEdit = Extract<FormEdit, { edit: 'reword' | 'hint' | 'require' | 'show' }>

function questionWith(question: Question, edit: QuestionEdit): Question {
  switch (edit.edit) {
    case 'reword':
      return {
        ...question,
        wording: edit.wording,
        whenMissing: isOwn(question) ? whenMissing(edit.wording) : question.whenMissing,
      }
    case 'require':
      return question.kind === 'statement' ? question : { ...question, required: edit.required }
    case 'hint': {
      const { hint: _before, ...rest } = question
      return edit.hint === '' ? rest : { ...rest, hint: edit.hint }
    }
    case 'show':
      break
  }
  const { shownWhen: _before, ...rest } = question
  return edit.when ? { ...rest, shownWhen: edit.when } : rest
}

function moved(
  questions: readonly Question[],
  id: string,
  to: 'earlier' | 'later',
): readonly Question[] {
  const at = questions.findIndex((question) => question.id === id)
  const other = to === 'earlier' ? at - 1 : at + 1
  const [one, two] = [questions[at], questions[other]]
  if (!one || !two) return questions
  return questions.with(at, two).with(other, one)
}

/** The form without sections in which nothing is asked any more. */
export function withoutEmptySections(form: FormDefinition): FormDefinition {
  return { ...form, sections: form.sections.filter(({ questions }) => questions.length > 0) }
}

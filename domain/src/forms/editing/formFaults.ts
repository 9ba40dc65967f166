import type { ReportOfKind } from '../formSet.ts'
import type { FormDefinition, Question, Section } from '../question.ts'
import { statutoryFloorFaults } from '../statutoryFloorFaults.ts'
import { editedForm } from './editedForm.ts'
import type { FormEdit } from './formEdit.ts'
import type { FormFault } from './formFault.ts'
import { isOwn } from './ownQuestion.ts'
import { questionFaults } from './questionFaults.ts'
import { answersToPick, questionsThatCanShow } from './shownBy.ts'

const QUESTIONS_AT_MOST = 120

/**
 * Everything that keeps an appropriate body from asking a form: less than the guidance asks for,
 * or a form that nobody could answer.
 *
 * @rule R49, R51, R53
 * @source SG-2024-04 para 2.52, para 2.59
 */
export function formFaults(form: FormDefinition, report: ReportOfKind): readonly FormFault[] {
  const questions = form.sections.flatMap((section) => section.questions)
  return [
    ...statutoryFloorFaults(form, report).map(({ question, message }) => ({
      at: question,
      message,
    })),
    ...(questions.length > QUESTIONS_AT_MOST
      ? [{ at: form.id, message: `Ask ${QUESTIONS_AT_MOST} questions at most.` }]
      : []),
    ...questions.filter(isAskedTwice).map(({ id, wording }) => ({
      at: id,
      message: `“${wording}” is in this form twice: remove one.`,
    })),
    ...questions.flatMap((question) => questionFaults(question)),
    ...questions.flatMap((question) => conditionFaults(form, question)),
    ...form.sections.flatMap(ratingFaults),
  ]
}

/** The faults of a form once these changes are made to it, and of the changes themselves. */
export function formEditFaults(
  form: FormDefinition,
  edits: readonly FormEdit[],
  report: ReportOfKind,
): readonly FormFault[] {
  const stray = edits.flatMap((edit, n) => strayFaults(editedForm(form, edits.slice(0, n)), edit))
  return [...stray, ...formFaults(editedForm(form, edits), report)]
}

const NO_SECTION = 'There is no such section any more: open the settings again.'

function strayFaults(form: FormDefinition, edit: FormEdit): readonly FormFault[] {
  if (edit.edit === 'add') return addFaults(form, edit)
  const at = edit.question
  const isThere = form.sections.some(({ questions }) => questions.some(({ id }) => id === at))
  if (!isThere) {
    return [{ at, message: 'There is no such question any more: open the settings again.' }]
  }
  if (edit.edit !== 'place') return []
  if (!isOwn({ id: at })) {
    return [{ at, message: 'Only questions of your own can go to another section.' }]
  }
  return hasSection(form, edit.section) ? [] : [{ at, message: NO_SECTION }]
}

function hasSection({ sections }: FormDefinition, section: string): boolean {
  return sections.some(({ id }) => id === section)
}

function addFaults(
  form: FormDefinition,
  edit: Extract<FormEdit, { edit: 'add' }>,
): readonly FormFault[] {
  const faults: string[] = []
  if (!hasSection(form, edit.section)) faults.push(NO_SECTION)
  if (!isOwn(edit.question)) faults.push('A question of your own needs an id of its own.')
  if (edit.question.source !== undefined) {
    faults.push('A question of your own names no paragraph of the guidance.')
  }
  return faults.map((message) => ({ at: edit.question.id, message }))
}

function isAskedTwice({ id }: Question, place: number, all: readonly Question[]): boolean {
  return all.findIndex((question) => question.id === id) < place
}

function conditionFaults(form: FormDefinition, question: Question): readonly FormFault[] {
  const { id, wording, shownWhen } = question
  if (shownWhen === undefined) return []
  const parent = questionsThatCanShow(form, id).find((one) => one.id === shownWhen.question)
  if (!parent) return [{ at: id, message: lostParent(form, question) }]
  const offered = answersToPick(parent).map(({ value }) => value)
  const isReal =
    shownWhen.isAnyOf.length > 0 && shownWhen.isAnyOf.every((value) => offered.includes(value))
  const message = `“${wording}” waits for an answer that “${parent.wording}” does not offer: choose when to show it.`
  return isReal ? [] : [{ at: id, message }]
}

function lostParent({ sections }: FormDefinition, { wording, shownWhen }: Question): string {
  const isAsked = sections.some(({ questions }) =>
    questions.some((question) => question.id === shownWhen?.question),
  )
  return isAsked
    ? `“${wording}” waits for an answer to a question that does not come before it: move it down, or choose when to show it.`
    : `“${wording}” waits for an answer to a question that is not asked any more: remove it too, or choose when to show it.`
}

/** Ratings are one table, in which only they and their comments have a place. */
function ratingFaults({ id, title, questions }: Section): readonly FormFault[] {
  const isTable = questions.some(({ kind }) => kind === 'rating')
  const isFitting = questions.every(({ kind }) => kind === 'rating' || kind === 'text')
  if (!isTable || isFitting) return []
  const message = `“${title}” is a table of ratings: ask other questions in another section.`
  return [{ at: id, message }]
}

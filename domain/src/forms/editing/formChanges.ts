import { conditionInWords } from '../conditionInWords.ts'
import type { FormDefinition, Question } from '../question.ts'

/** What is different from one version of a form to the next, each as a sentence. */
export function formChanges(before: FormDefinition, after: FormDefinition): readonly string[] {
  const were = questionsById(before)
  const are = questionsById(after)
  const removed = [...were.values()].filter(({ id }) => !are.has(id))
  const added = [...are.values()].filter(({ id }) => !were.has(id))
  return [
    ...added.map(({ wording, required }) =>
      required ? `New: “${wording}”.` : `New, and optional: “${wording}”.`,
    ),
    ...removed.map(({ wording }) => `No longer asked: “${wording}”.`),
    ...[...are.values()].flatMap((question) => {
      const was = were.get(question.id)
      return was ? changesOf(was, question, after) : []
    }),
    ...placed(before, after).map(
      ({ question, section }) => `“${question.wording}” is now asked under “${section.title}”.`,
    ),
    ...(isReordered(before, after) ? ['The order of the questions changed.'] : []),
  ]
}

function changesOf(was: Question, is: Question, form: FormDefinition): readonly string[] {
  const changes: string[] = []
  if (was.wording !== is.wording) changes.push(`“${was.wording}” now reads “${is.wording}”.`)
  if (was.hint !== is.hint) {
    changes.push(
      is.hint === undefined
        ? `“${is.wording}” has no hint any more.`
        : `The hint of “${is.wording}” now reads “${is.hint}”.`,
    )
  }
  if (was.required !== is.required) {
    changes.push(`“${is.wording}” ${is.required ? 'has to be answered' : 'may stay open'} now.`)
  }
  if (JSON.stringify(was.shownWhen) !== JSON.stringify(is.shownWhen)) {
    changes.push(`“${is.wording}” is now shown ${shownInWords(is, form)}.`)
  }
  return changes
}

/** `always`, or `when “Will the ECT stay?” is answered “No”` */
export function shownInWords({ shownWhen }: Question, form: FormDefinition): string {
  if (!shownWhen || !questionsById(form).has(shownWhen.question)) return 'always'
  return `when ${conditionInWords(form, shownWhen)}`
}

function questionsById({ sections }: FormDefinition): ReadonlyMap<string, Question> {
  return new Map(
    sections.flatMap(({ questions }) => questions).map((question) => [question.id, question]),
  )
}

/** A question with the section in which it is asked now, and was not before. */
function placed(before: FormDefinition, after: FormDefinition) {
  return after.sections.flatMap((section) =>
    section.questions
      .filter(({ id }) => {
        const home = before.sections.find(({ questions }) => questions.some((was) => was.id === id))
        return home !== undefined && home.id !== section.id
      })
      .map((question) => ({ question, section })),
  )
}

/** Whether questions that are in both, and in the same section, stand in another order. */
function isReordered(before: FormDefinition, after: FormDefinition): boolean {
  const [were, are] = [questionsById(before), questionsById(after)]
  const elsewhere = placed(before, after).map(({ question }) => question.id)
  const stayed = (id: string) => were.has(id) && are.has(id) && !elsewhere.includes(id)
  const orderBefore = [...were.keys()].filter(stayed)
  const orderAfter = [...are.keys()].filter(stayed)
  return orderBefore.join(' ') !== orderAfter.join(' ')
}

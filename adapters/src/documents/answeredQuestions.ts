import type { Answers, Question, Section } from '@ect/domain/forms/question.ts'
import { shownQuestions } from '@ect/domain/forms/shownQuestions.ts'

import { answerInWords } from './answerInWords.ts'
import type { DocumentWriter } from './documentWriter.ts'

type Layout = 'terms' | 'ratings' | 'text' | 'words'

/** What a person typed may run over pages, which a row of a table cannot. */
const LAYOUT: Record<Question['kind'], Layout> = {
  'yes-no': 'terms',
  confirm: 'terms',
  choice: 'terms',
  days: 'terms',
  date: 'terms',
  rating: 'ratings',
  text: 'text',
  targets: 'text',
  file: 'text',
  standards: 'text',
  statement: 'words',
}

const QUESTION_WIDTH = 260

/** Every question of a section that was asked, in order, each with its answer. */
export function printAnswers(out: DocumentWriter, section: Section, answers: Answers): void {
  const asked = shownQuestions(section, answers)
  for (const { layout, questions } of inRuns(asked)) {
    const rows = questions.map(
      (question) => [question.wording, answerInWords(question, answers[question.id])] as const,
    )
    if (layout === 'terms') out.terms(rows, { termWidth: QUESTION_WIDTH })
    else if (layout === 'ratings') out.table(['Standard', 'Rating'], rows)
    else if (layout === 'text') printTexts(out, rows)
    else for (const { wording } of questions) out.paragraph(wording)
  }
}

function printTexts(out: DocumentWriter, rows: readonly (readonly [string, string])[]): void {
  for (const [wording, answer] of rows) {
    out.heading(3, wording)
    out.paragraph(answer)
  }
}

/** Questions side by side that are laid out alike. Comments on ratings follow their whole table. */
function inRuns(questions: readonly Question[]): { layout: Layout; questions: Question[] }[] {
  const runs: { layout: Layout; questions: Question[] }[] = []
  const hasRatings = questions.some(({ kind }) => kind === 'rating')
  const ordered = hasRatings ? questions.toSorted(byLayout) : questions
  for (const question of ordered) {
    const layout = LAYOUT[question.kind]
    const last = runs.at(-1)
    if (last?.layout === layout) last.questions.push(question)
    else runs.push({ layout, questions: [question] })
  }
  return runs
}

function byLayout(a: Question, b: Question): number {
  return LAYOUT[a.kind].localeCompare(LAYOUT[b.kind])
}

import type {
  Answers,
  AnswerValue,
  Author,
  FormDefinition,
  Question,
  QuestionKind,
} from '@ect/domain/forms/question.ts'
import { questionsOf, shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { standardInWords, TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'

import { AS_AGREED, SEEN, WRITTEN } from './ownWords.ts'

/** What sets one ECT's term apart from one in which all went well, by question. */
export type Story = Answers

/** What an author answers to everything that a form asks of them. */
export function answersTo(form: FormDefinition, author: Author, story: Story): Answers {
  const told: Story = { ...AS_PLANNED, ...story }
  const answered = questionsOf(form, author).map(
    (question) => [question.id, told[question.id] ?? usualAnswer(question)] as const,
  )
  return shownAnswers(form, author, Object.fromEntries(answered))
}

function usualAnswer(question: Question): AnswerValue | undefined {
  if (question.kind === 'text') return accountOf(question)
  if (question.kind === 'choice') return question.choices[0]?.value
  return USUAL[question.kind]
}

function accountOf({ id, wording }: Question): string {
  const standard = TEACHERS_STANDARDS.find((one) => standardInWords(one.id) === wording)
  return standard ? SEEN[standard.id] : (WRITTEN[id] ?? AS_AGREED)
}

const TARGETS: AnswerValue = [
  {
    what: 'Plan two hinge questions for each mathematics lesson.',
    standard: 'TS6',
    measure: 'Seen in the plans and in three drop-ins.',
    byWhen: '2027-02-12',
  },
  {
    what: 'Watch two colleagues teach reading to pupils new to English.',
    standard: 'TS5',
    measure: 'One idea from each tried and talked through with the mentor.',
    byWhen: '2027-01-29',
  },
]

const AS_PLANNED: Story = { hadAbsence: false, leavingOn: '2026-12-18' }

const USUAL: Readonly<Partial<Record<QuestionKind, AnswerValue>>> = {
  'yes-no': true,
  confirm: true,
  rating: 'secure',
  days: 70,
  date: '2026-11-16',
  standards: ['TS6', 'TS7'],
  targets: TARGETS,
}

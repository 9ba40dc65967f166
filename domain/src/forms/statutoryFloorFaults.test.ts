import { describe, expect, test } from '@jest/globals'

import { PROGRESS_REVIEW_FORM } from './progressReview.ts'
import type { FormDefinition, Question } from './question.ts'
import { independentPanel } from './sets/independentPanel.ts'
import { when } from './shownQuestions.ts'
import { statutoryFloorFaults } from './statutoryFloorFaults.ts'

const review = { kind: 'progress-review' } as const
const final = { kind: 'formal-assessment', assessment: 'final' } as const
const finalForm = independentPanel.forms['final-assessment']

describe('what an appropriate body may change in a review', () => {
  test.each([
    ['any wording', changed('onTrackReasons', { wording: 'Tell us why, in brief.' })],
    ['a rating taken out', without('rating.TS1')],
    ['the questions about next term taken out', without('staying', 'nextContractSame')],
    ['an answer added', changed('onTrack', { choices: [...choices(), choice('too-early')] })],
    [
      'the order',
      { ...PROGRESS_REVIEW_FORM, sections: PROGRESS_REVIEW_FORM.sections.toReversed() },
    ],
    ['the second and third question to the ECT', without('challenges', 'targetsPlan')],
  ])('%s', (_, form) => {
    expect(statutoryFloorFaults(form, review)).toEqual([])
  })
})

describe('what it may not', () => {
  test.each([
    ['the judgement taken out', 'missing', 'onTrack', without('onTrack')],
    ['an answer to it taken out', 'choice-removed', 'onTrack', changed('onTrack', { choices: [] })],
    ['targets that may stay open', 'optional', 'targets', changed('targets', { required: false })],
    [
      'days asked of those who stay only',
      'hidden',
      'daysServed',
      changed('daysServed', { shownWhen: when('staying', true) }),
    ],
    [
      'a support plan that is not asked for when it is needed',
      'hidden',
      'supportPlan',
      changed('supportPlan', { shownWhen: when('onTrack', 'on-track') }),
    ],
    ['comments of nobody', 'missing', 'comments', without('wentWell', 'challenges', 'targetsPlan')],
  ])('%s', (_, code, question, form) => {
    expect(statutoryFloorFaults(form, review)).toMatchObject([{ question, code }])
  })

  test('a kind of answer that says something else', () => {
    const asDate: Question = { ...asked('daysAbsent'), kind: 'date' }
    expect(statutoryFloorFaults(withQuestion('daysAbsent', asDate), review)).toEqual([
      {
        question: 'daysAbsent',
        code: 'other-kind',
        message: 'The guidance asks for the days absent (para 3.6): keep its kind of answer.',
      },
    ])
  })

  test("a tutor who gives the headteacher's recommendation", () => {
    const sections = finalForm.sections.map((section) =>
      section.id === 'recommendation'
        ? { ...section, answeredBy: 'induction-tutor' as const }
        : section,
    )
    expect(statutoryFloorFaults({ ...finalForm, sections }, final)).toMatchObject([
      { question: 'recommendation', code: 'other-author' },
    ])
  })
})

test('a review is no final assessment', () => {
  const missing = statutoryFloorFaults(PROGRESS_REVIEW_FORM, final).map(({ question }) => question)
  expect(missing).toEqual([
    'performance',
    'evidence.TS1',
    'ectInformed',
    'discussed',
    'recommendation',
  ])
})

function without(...ids: readonly string[]): FormDefinition {
  return edited((question) => (ids.includes(question.id) ? [] : [question]))
}

function changed(id: string, changes: object): FormDefinition {
  return edited((question) => [question.id === id ? { ...question, ...changes } : question])
}

function withQuestion(id: string, instead: Question): FormDefinition {
  return edited((question) => [question.id === id ? instead : question])
}

function edited(edit: (question: Question) => readonly Question[]): FormDefinition {
  const sections = PROGRESS_REVIEW_FORM.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap(edit),
  }))
  return { ...PROGRESS_REVIEW_FORM, sections }
}

function asked(id: string): Question {
  const found = PROGRESS_REVIEW_FORM.sections
    .flatMap(({ questions }) => questions)
    .find((question) => question.id === id)
  if (!found) throw new RangeError(`no question ${id}`)
  return found
}

function choices() {
  const question = asked('onTrack')
  return 'choices' in question ? question.choices : []
}

function choice(value: string) {
  return { value, label: 'Too early to say.' }
}

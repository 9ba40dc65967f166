import { describe, expect, test } from '@jest/globals'

import { FORM_NAMES, formFor, reportAsked } from '../formSet.ts'
import { FORM_SETS } from '../formSets.ts'
import { PROGRESS_REVIEW_FORM } from '../progressReview.ts'
import type { Question } from '../question.ts'
import { when } from '../shownQuestions.ts'
import { editedForm } from './editedForm.ts'
import type { FormEdit } from './formEdit.ts'
import { formEditFaults, formFaults } from './formFaults.ts'
import { OWN_KINDS, ownId, ownQuestion } from './ownQuestion.ts'

const review = reportAsked('progress-review')
const own = ownQuestion('text', ownId('club'), 'What does the ECT do beyond lessons?')

describe('every form that comes with the product can be edited', () => {
  const shipped = FORM_SETS.flatMap((set) =>
    FORM_NAMES.map((name) => [set.id, name, formFor(set, reportAsked(name))] as const),
  )
  test.each(shipped)('%s, %s: begins without a fault', (_set, name, form) => {
    expect(formFaults(form, reportAsked(name))).toEqual([])
  })
})

describe('what an appropriate body may do to a review', () => {
  test.each<[string, readonly FormEdit[]]>([
    [
      'reword what the guidance asks for',
      [{ edit: 'reword', question: 'onTrack', wording: 'So?' }],
    ],
    ['help with it', [{ edit: 'hint', question: 'onTrack', hint: 'Think of the whole term.' }]],
    ['ask more', [{ edit: 'add', section: 'targets', question: own }]],
    ['leave out what is its own', [{ edit: 'remove', question: 'targetsPlan' }]],
    ['change the order', [{ edit: 'move', question: 'hadAbsence', to: 'earlier' }]],
    [
      'ask what is its own in another section, of another person too',
      [
        { edit: 'add', section: 'targets', question: own },
        { edit: 'place', question: own.id, section: 'nextTerm' },
        { edit: 'place', question: own.id, section: 'ectComments' },
      ],
    ],
    [
      'ask only some',
      [
        { edit: 'add', section: 'targets', question: own },
        { edit: 'show', question: own.id, when: when('onTrack', 'on-track') },
      ],
    ],
  ])('%s', (_, edits) => {
    expect(messages(edits)).toEqual([])
  })

  test.each(OWN_KINDS.filter((kind) => kind !== 'rating' && kind !== 'choice'))(
    'a question of the kind %s needs nothing but its words',
    (kind) => {
      const question = ownQuestion(kind, ownId('more'), 'Anything else?')
      expect(messages([{ edit: 'add', section: 'targets', question }])).toEqual([])
    },
  )
})

describe('what it may not', () => {
  test.each<[string, readonly FormEdit[], string]>([
    [
      'remove the judgement',
      [{ edit: 'remove', question: 'onTrack' }],
      'The guidance asks for whether the ECT is on track (para 2.52): put this question back.',
    ],
    [
      'let the targets stay open',
      [{ edit: 'require', question: 'targets', required: false }],
      'The guidance asks for the agreed targets (para 2.52): it has to be answered.',
    ],
    [
      'ask a question without words',
      [{ edit: 'reword', question: 'staying', wording: ' ' }],
      'Write what this question says.',
    ],
    [
      'offer a choice of one',
      [{ edit: 'add', section: 'targets', question: choiceOf('Yes') }],
      'Offer from 2 to 12 answers to “Which club?”.',
    ],
    [
      'offer the same answer twice',
      [{ edit: 'add', section: 'targets', question: choiceOf('Chess', 'Chess') }],
      'Make the answers to “Which club?” differ from each other.',
    ],
    [
      'ask for days absent before whether there were any',
      [{ edit: 'move', question: 'daysAbsent', to: 'earlier' }],
      'waits for an answer to a question that does not come before it',
    ],
    [
      'wait for an answer that nobody can give',
      [{ edit: 'show', question: 'staying', when: when('onTrack', 'perhaps') }],
      'waits for an answer that “Which of these is right at this point?” does not offer',
    ],
    [
      "wait for the tutor's answer in a question to the ECT",
      [{ edit: 'show', question: 'challenges', when: when('onTrack', 'on-track') }],
      'does not come before it',
    ],
    [
      'put other questions into the table of ratings',
      [{ edit: 'add', section: 'standards', question: choiceOf('Chess', 'Choir') }],
      '“Teachers’ Standards” is a table of ratings: ask other questions in another section.',
    ],
    [
      'ask the same question twice',
      [
        { edit: 'add', section: 'targets', question: own },
        { edit: 'add', section: 'nextTerm', question: own },
      ],
      'is in this form twice: remove one.',
    ],
    [
      'call a question of its own one of the guidance',
      [{ edit: 'add', section: 'targets', question: { ...own, source: '2.52' } }],
      'A question of your own names no paragraph of the guidance.',
    ],
    [
      'take the id of another question',
      [{ edit: 'add', section: 'targets', question: { ...own, id: 'sneaky' } }],
      'A question of your own needs an id of its own.',
    ],
    [
      'ask what the guidance asks for somewhere else',
      [{ edit: 'place', question: 'onTrack', section: 'nextTerm' }],
      'Only questions of your own can go to another section.',
    ],
    [
      'ask in a section that is not there',
      [
        { edit: 'add', section: 'targets', question: own },
        { edit: 'place', question: own.id, section: 'gone' },
      ],
      'There is no such section any more: open the settings again.',
    ],
    [
      "take a question that waits for the tutor's answer to the ECT",
      [
        { edit: 'add', section: 'targets', question: own },
        { edit: 'show', question: own.id, when: when('onTrack', 'on-track') },
        { edit: 'place', question: own.id, section: 'ectComments' },
      ],
      'does not come before it',
    ],
    [
      'put one among ratings that has no place there',
      [
        { edit: 'add', section: 'targets', question: ownQuestion('date', ownId('date'), 'When?') },
        { edit: 'place', question: ownId('date'), section: 'standards' },
      ],
      'is a table of ratings',
    ],
    [
      'change what is not there',
      [{ edit: 'remove', question: 'gone' }],
      'There is no such question any more: open the settings again.',
    ],
  ])('%s', (_, edits, message) => {
    expect(messages(edits).join(' ')).toContain(message)
  })
})

test('a question to which others wait cannot go alone', () => {
  const nextTerm = PROGRESS_REVIEW_FORM.sections.find(({ id }) => id === 'nextTerm')
  const all = nextTerm?.questions.map(({ id }): FormEdit => ({ edit: 'remove', question: id }))
  expect(messages([{ edit: 'remove', question: 'nextContractSame' }])).toEqual([
    '“Contract type next term” waits for an answer to a question that is not asked any more: remove it too, or choose when to show it.',
    '“Days a week next term” waits for an answer to a question that is not asked any more: remove it too, or choose when to show it.',
  ])
  expect(messages(all ?? [])).toEqual([])
})

test('what a question of the body is said to miss follows its words', () => {
  const edits: FormEdit[] = [
    { edit: 'add', section: 'targets', question: own },
    { edit: 'reword', question: own.id, wording: 'What else?' },
  ]
  const questions = editedForm(PROGRESS_REVIEW_FORM, edits).sections.flatMap((one) => one.questions)
  expect(questions.find(({ id }) => id === own.id)).toMatchObject({
    wording: 'What else?',
    whenMissing: 'Answer “What else?”.',
  })
})

function messages(edits: readonly FormEdit[]): readonly string[] {
  return formEditFaults(PROGRESS_REVIEW_FORM, edits, review).map(({ message }) => message)
}

function choiceOf(...labels: readonly string[]): Question {
  const question = ownQuestion('choice', ownId('clubs'), 'Which club?')
  const choices = labels.map((label, n) => ({ value: `a${n + 1}`, label }))
  return question.kind === 'choice' ? { ...question, choices } : question
}

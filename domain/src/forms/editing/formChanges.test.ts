import { expect, test } from '@jest/globals'

import { PROGRESS_REVIEW_FORM } from '../progressReview.ts'
import { when } from '../shownQuestions.ts'
import { editedForm } from './editedForm.ts'
import { formChanges } from './formChanges.ts'
import type { FormEdit } from './formEdit.ts'
import { ownId, ownQuestion } from './ownQuestion.ts'
import { whyItStays } from './whyItStays.ts'

const club = ownQuestion('yes-no', ownId('club'), 'Does the ECT run a club?')

test.each<[string, readonly FormEdit[], readonly string[]]>([
  [
    'a new question',
    [{ edit: 'add', section: 'targets', question: club }],
    ['New: “Does the ECT run a club?”.'],
  ],
  [
    'one that went, named by its words',
    [{ edit: 'remove', question: 'targetsPlan' }],
    [`No longer asked: “${wordingOf('targetsPlan')}”.`],
  ],
  [
    'other words',
    [{ edit: 'reword', question: 'targets', wording: 'Two targets' }],
    ['“Two or three targets, each tied to a standard” now reads “Two targets”.'],
  ],
  [
    'when it is shown, in the words of the answer',
    [
      { edit: 'add', section: 'targets', question: club },
      { edit: 'show', question: 'targets', when: when(club.id, true) },
    ],
    [
      'New: “Does the ECT run a club?”.',
      '“Two or three targets, each tied to a standard” is now shown when “Does the ECT run a club?” is answered “Yes”.',
    ],
  ],
  [
    'another order, once',
    [{ edit: 'move', question: 'hadAbsence', to: 'earlier' }],
    ['The order of the questions changed.'],
  ],
  [
    'what was taken back is no change',
    [
      { edit: 'hint', question: 'targets', hint: 'Short.' },
      { edit: 'hint', question: 'targets', hint: '' },
    ],
    [],
  ],
])('%s', (_, edits, sentences) => {
  expect(formChanges(PROGRESS_REVIEW_FORM, editedForm(PROGRESS_REVIEW_FORM, edits))).toEqual(
    sentences,
  )
})

test('a question of the body’s own in another section, once', () => {
  const before = editedForm(PROGRESS_REVIEW_FORM, [
    { edit: 'add', section: 'targets', question: club },
  ])
  const after = editedForm(before, [{ edit: 'place', question: club.id, section: 'nextTerm' }])
  expect(formChanges(before, after)).toEqual([
    '“Does the ECT run a club?” is now asked under “Next term”.',
  ])
  expect(after.sections.find(({ id }) => id === 'nextTerm')?.questions.at(-1)).toEqual(club)
})

test('a question stays for the guidance only while nothing else asks for the same', () => {
  const review = { kind: 'progress-review' } as const
  const stays = (form: typeof PROGRESS_REVIEW_FORM, id: string) => whyItStays(form, id, review)
  expect(stays(PROGRESS_REVIEW_FORM, 'onTrack')).toMatchObject({ source: '2.52' })
  expect(stays(PROGRESS_REVIEW_FORM, 'staying')).toBeUndefined()
  expect(stays(PROGRESS_REVIEW_FORM, 'wentWell')).toMatchObject({ source: '2.61' })
  const twice = editedForm(PROGRESS_REVIEW_FORM, [
    { edit: 'add', section: 'ectComments', question: { ...club, id: 'comments' } },
  ])
  expect(stays(twice, 'wentWell')).toBeUndefined()
})

function wordingOf(id: string): string {
  const questions = PROGRESS_REVIEW_FORM.sections.flatMap((section) => section.questions)
  return questions.find((question) => question.id === id)?.wording ?? ''
}

import { SELF_REVIEW_FORM } from '@ect/domain/selfReview/selfReviewForm.ts'
import { expect, test } from '@jest/globals'

import { writtenForm, writtenInWords } from './writtenForm.ts'

test('a reader is shown what was written, and asked about nothing else', () => {
  const written = writtenForm(SELF_REVIEW_FORM, { 'strength.TS7': 'Calm starts.', proud: '  ' })
  expect(written.sections.map(({ title }) => title)).toEqual(['TS7 Behaviour'])
  expect(written.sections.flatMap(({ questions }) => questions).map(({ id }) => id)).toEqual([
    'strength.TS7',
  ])
})

test.each([
  [{}, 'Empty'],
  [{ 'strength.TS1': 'Routines.' }, 'Begun'],
  [{ 'strength.TS1': 'a', 'shown.TS1': 'b', 'next.TS1': 'c' }, 'Written'],
])('how far one is with a Standard is said without asking for more', (answers, words) => {
  const [first] = SELF_REVIEW_FORM.sections
  if (!first) throw new RangeError('the form has no sections')
  expect(writtenInWords(first, answers)).toBe(words)
})

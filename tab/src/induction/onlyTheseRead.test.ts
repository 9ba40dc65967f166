import { expect, test } from '@jest/globals'

import { onlyTheseRead } from './onlyTheseRead.ts'

test.each([
  [
    'Marcus Ellery',
    'only Amara Whitcombe, Marcus Ellery, Helen Adeyinka and the reviewers of Lanternfield',
  ],
  ['Helen Adeyinka', 'only Amara Whitcombe, Helen Adeyinka and the reviewers of Lanternfield'],
])('with %s as the tutor: %s', (inductionTutor, sentence) => {
  const people = { ect: 'Amara Whitcombe', inductionTutor, headteacher: 'Helen Adeyinka' }
  expect(onlyTheseRead(people, 'Lanternfield')).toContain(sentence)
})

import { expect, test } from '@jest/globals'

import { completeAnswers } from '../../testing/answers.ts'
import { PROGRESS_REVIEW_FORM } from '../progressReview.ts'
import { independentPanel } from '../sets/independentPanel.ts'
import { coverage } from './coverage.ts'

test('a review speaks of the standards that its reasons and targets name, and not of those it only rates', () => {
  expect(spokenOf(coverage(PROGRESS_REVIEW_FORM, 'induction-tutor', completeAnswers()))).toEqual({
    TS4: ['Progress'],
    TS6: ['Progress', 'Development targets'],
    TS7: ['Development targets'],
  })
})

test('a question about one standard speaks of it once it is answered', () => {
  const form = independentPanel.forms['first-assessment']
  const answers = { 'evidence.TS3': 'Secure in both subjects.', 'evidence.PartTwo': ' ' }
  expect(spokenOf(coverage(form, 'induction-tutor', answers))).toEqual({
    TS3: ['Evidence for each standard'],
  })
})

function spokenOf(covered: ReturnType<typeof coverage>) {
  const spoken = covered.filter(({ sections }) => sections.length > 0)
  return Object.fromEntries(spoken.map(({ standard, sections }) => [standard, sections]))
}

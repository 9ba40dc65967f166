import { expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { whatNext } from './whatNext.ts'

test.each([
  [
    'induction-tutor',
    'with-tutor',
    'Your turn: complete and share the review (due 11 December 2026).',
  ],
  ['induction-tutor', 'with-ect', 'Waiting for Amara to read, comment and sign.'],
  ['ect', 'with-ect', 'Your turn: read the review, comment and sign.'],
  ['reviewer', 'submitted', 'Your turn: read and review.'],
  ['headteacher', 'submitted', 'Waiting for the appropriate body to review it.'],
] as const)('the %s of a report that is %s reads: %s', (role, state, sentence) => {
  expect(whatNext(role, progressReview({ state }), '2026-11-23')).toBe(sentence)
})

import { expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { waitingAs, whatNext } from './whatNext.ts'

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

test('before a report opens, its tutor reads what they can do, and everyone else who can do it', () => {
  const early = [progressReview(), '2026-11-16'] as const
  const yours = 'You can fill it in now, and share it from 17 November 2026.'
  const others = 'Can be shared from 17 November 2026; Marcus can fill it in before then.'
  expect(waitingAs('induction-tutor', ...early)).toBe(yours)
  expect(whatNext('induction-tutor', ...early)).toBe(yours)
  expect(waitingAs('ect', ...early)).toBe(others)
  expect(whatNext('headteacher', ...early)).toBe(others)
})

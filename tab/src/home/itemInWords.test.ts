import { expect, test } from '@jest/globals'

import { hoursAndEnd, placeInWords } from './itemInWords.ts'

const place = { schoolName: 'Larkmere Primary', tutorName: 'Odette Brannock' }

test('a tutor is not told their own name', () => {
  const own = placeInWords({ ...place, role: 'induction-tutor', tutorIsMentor: false })
  expect(own).toBe('Larkmere Primary')
})

test('everyone is told that the tutor is also the mentor', () => {
  const flagged = placeInWords({ ...place, role: 'headteacher', tutorIsMentor: true })
  expect(flagged).toBe('Larkmere Primary. Induction tutor: Odette Brannock. Tutor is also mentor')
})

test.each([
  [
    { status: 'serving', fte: 0.6, estimatedEndOn: '2029-07-20' },
    'FTE 0.6, estimated end 20 July 2029',
  ],
  [{ status: 'put-forward', fte: 0 }, 'No contract runs now'],
  [
    { status: 'left', fte: 0, estimatedEndOn: '2026-10-23' },
    'No contract runs now, left on 23 October 2026',
  ],
  [
    { status: 'serving', fte: 1, estimatedEndOn: '2026-12-18', leavesOn: '2026-12-18' },
    'Full time, leaves on 18 December 2026',
  ],
] as const)('%j reads: %s', (item, words) => {
  expect(hoursAndEnd(item)).toBe(words)
})

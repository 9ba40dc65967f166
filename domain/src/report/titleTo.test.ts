import { expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { titleTo } from './titleTo.ts'

test.each([
  ['ect', 'Your term 1 progress review'],
  ['induction-tutor', 'Amara Whitcombe: term 1 progress review'],
  ['headteacher', 'Amara Whitcombe: term 1 progress review'],
] as const)('in a list the %s reads: %s', (role, title) => {
  expect(titleTo(role, 'Amara Whitcombe', progressReview())).toBe(title)
})

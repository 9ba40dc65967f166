import { expect, test } from '@jest/globals'

import { doneInWords, visitInWords } from './visitInWords.ts'

test('a visit says what, when, who noted it and why, and then what came of it', () => {
  const visit = {
    kind: 'call',
    reason: 'support',
    on: '2026-12-04',
    notedBy: 'Priti Lanwar',
  } as const
  expect(visitInWords(visit)).toBe(
    'A call on Friday 4 December 2026, noted by Priti Lanwar. To see how the support goes.',
  )
  // Just after midnight in England, which is the evening before in UTC in summer.
  const done = { by: 'Priti Lanwar', at: '2027-06-03T23:30:00.000Z', note: 'All is well.' } as const
  expect(doneInWords(done)).toBe('Done on Friday 4 June 2027, says Priti Lanwar:')
})

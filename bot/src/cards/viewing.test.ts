import { expect, test } from '@jest/globals'

import { dueSentence } from './viewing.ts'

test.each([
  ['2026-12-10', 'It is due on Friday 11 December 2026, tomorrow.'],
  ['2026-12-11', 'It is due on Friday 11 December 2026, today.'],
  ['2026-12-14', 'It was due on Friday 11 December 2026, 3 days ago.'],
] as const)('on %s every card says: %s', (today, sentence) => {
  expect(dueSentence('2026-12-11', today)).toBe(sentence)
})

import { expect, test } from '@jest/globals'

import { endingInWords } from './endingInWords.ts'

test.each([
  ['2026-10-22', 'The ECT leaves on 23 October 2026, so nothing is planned after that.'],
  ['2026-10-23', 'The ECT leaves on 23 October 2026, so nothing is planned after that.'],
  ['2026-10-24', 'The ECT left on 23 October 2026, so nothing is planned after that.'],
] as const)('on %s it is said of the last day: %s', (today, words) => {
  expect(endingInWords({ how: 'leaves', on: '2026-10-23' }, today)).toBe(words)
})

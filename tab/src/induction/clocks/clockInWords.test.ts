import type { ClockView } from '@ect/contract/clockView.ts'
import { expect, test } from '@jest/globals'

import { clockInWords } from './clockInWords.ts'

const rows: readonly [NonNullable<ClockView['progress']>, string][] = [
  [{ state: 'not-started' }, 'Starts on 7 December 2026'],
  [{ state: 'running', workingDaysLeft: 12 }, '12 of 20 working days left'],
  [{ state: 'running', workingDaysLeft: 0 }, 'Today is the last day'],
  [{ state: 'overdue', workingDaysOver: 1 }, '1 working day late'],
  [{ state: 'lapsed', workingDaysOver: 3 }, 'Ended 3 working days ago'],
  [{ state: 'met', inTime: true }, 'Done in time'],
  [{ state: 'met', inTime: false }, 'Done, but late'],
]

test.each(rows)('a clock at %j says: %s', (progress, words) => {
  expect(clockInWords({ kind: 'decision', startsOn: '2026-12-07', progress })).toBe(words)
})

test('a clock that nothing has started is what follows if things go as planned', () => {
  expect(clockInWords({ kind: 'decision', startsOn: '2026-12-07' })).toContain('as planned')
})

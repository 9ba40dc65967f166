import { describe, expect, test } from '@jest/globals'

import { ENGLAND_2021_TO_2027 } from '../testing/englandTerms.ts'
import { autumn2026 } from '../testing/stonebeck.ts'
import { contractedDays } from './contractedDays.ts'

describe('days served in autumn 2026 by contract (DATES 3.2; 73 full-time)', () => {
  test.each([
    ['full-time', { daysPerWeek: 5 }, 73],
    ['full-time, with its weekdays', { daysPerWeek: 5, weekdays: [1, 2, 3, 4, 5] }, 73],
    ['three days a week, not known which', { daysPerWeek: 3 }, 44],
    ['Monday to Wednesday', { daysPerWeek: 3, weekdays: [1, 2, 3] }, 44],
    ['Monday and Friday', { daysPerWeek: 2, weekdays: [1, 5] }, 28],
  ])('%s', (_pattern, pattern, days) => {
    expect(contractedDays(autumn2026, ENGLAND_2021_TO_2027, pattern)).toBe(days)
  })

  test('the last day of term counts where the appropriate body says so, if it is worked', () => {
    const [fridays, mondays] = [[5], [1]].map((weekdays) =>
      contractedDays(autumn2026, ENGLAND_2021_TO_2027, { daysPerWeek: 1, weekdays }, true),
    )
    expect([fridays, mondays]).toEqual([15, 14])
  })
})

import { describe, expect, test } from '@jest/globals'
import { assert, integer, nat, property, record } from 'fast-check'

import { addDays, fromDayNumber } from '../calendar.ts'
import { reviewDueOn, reviewOpensOn } from './dueDates.ts'

const LANTERNFIELD = { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 7 }
const ASSESSMENTS = { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 14 }

describe('when a review opens and is due', () => {
  test.each([
    ['2026-09-01', '2026-12-18', LANTERNFIELD, '2026-11-17', '2026-12-11', 'Amara, term 1'],
    ['2022-09-01', '2022-12-20', LANTERNFIELD, '2022-11-19', '2022-12-13', 'a review of 2022'],
    ['2024-09-03', '2024-12-20', ASSESSMENTS, '2024-11-19', '2024-12-06', 'two weeks before'],
    ['2021-09-30', '2021-10-08', LANTERNFIELD, '2021-09-30', '2021-10-01', 'a period of days'],
    ['2021-10-04', '2021-10-08', LANTERNFIELD, '2021-10-04', '2021-10-04', 'less than a week'],
  ] as const)('%s to %s by %j: %s and %s (%s)', (startsOn, endsOn, dates, opensOn, dueOn, _why) => {
    expect(reviewOpensOn({ startsOn, endsOn }, dates)).toBe(opensOn)
    expect(reviewDueOn({ startsOn, endsOn }, dates)).toBe(dueOn)
  })

  test('no review is ever due before it opens, or opens before its period', () => {
    const anyOffset = nat({ max: 200 })
    assert(
      property(
        integer({ min: 15_000, max: 25_000 }).map(fromDayNumber),
        nat({ max: 120 }),
        record({ opensDaysBeforeEnd: anyOffset, dueDaysBeforeEnd: anyOffset }),
        (startsOn, days, dates) => {
          const period = { startsOn, endsOn: addDays(startsOn, days) }
          const [opensOn, dueOn] = [reviewOpensOn(period, dates), reviewDueOn(period, dates)]
          expect([startsOn, opensOn, dueOn, period.endsOn]).toEqual(
            [startsOn, opensOn, dueOn, period.endsOn].toSorted(),
          )
        },
      ),
    )
  })
})

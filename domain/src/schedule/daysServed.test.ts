import { describe, expect, test } from '@jest/globals'

import { BANK_HOLIDAYS_ENGLAND } from '../bankHolidays.ts'
import type { DateRange } from '../calendar.ts'
import { type SchoolCalendar, schoolDays, type SchoolTerm } from '../schoolCalendar.ts'
import { daysServed, shareOfDays } from './daysServed.ts'

const autumn2021 = term(['2021-09-01', '2021-12-17'], ['2021-10-25', '2021-10-29'])
const autumn2022 = term(['2022-09-01', '2022-12-20'], ['2022-10-24', '2022-10-28'])
const spring2023 = term(['2023-01-04', '2023-03-31'], ['2023-02-13', '2023-02-17'])
const summer2023 = term(['2023-04-17', '2023-07-21'], ['2023-05-29', '2023-06-02'])
const autumn2024 = term(['2024-09-03', '2024-12-20'], ['2024-10-28', '2024-11-01'])
const autumn2026 = term(['2026-09-01', '2026-12-18'], ['2026-10-26', '2026-10-30'])
const spring2027 = term(['2027-01-04', '2027-03-25'], ['2027-02-15', '2027-02-19'])
const summer2027 = term(['2027-04-12', '2027-07-21'], ['2027-05-31', '2027-06-04'])

const calendar: SchoolCalendar = {
  terms: [
    autumn2021,
    autumn2022,
    spring2023,
    summer2023,
    autumn2024,
    autumn2026,
    spring2027,
    summer2027,
  ],
  bankHolidays: BANK_HOLIDAYS_ENGLAND,
}

describe('days served by a full-time ECT, the end date left out', () => {
  test.each([
    ['2021-09-02', '2021-12-17', 71, 'the manual of 2021: a review in term 1'],
    ['2024-09-03', '2024-12-20', 73, 'the manual of 2024: an assessment in term 3'],
    ['2024-09-03', '2024-11-06', 41, 'the same, for a period that ends in November'],
    ['2024-09-03', '2024-11-20', 51, 'the days shown to an ECT for an end on 20 November'],
    ['2021-09-01', '2021-09-30', 21, 'two periods that share a day …'],
    ['2021-09-30', '2021-10-08', 6, '… count it once'],
    ['2021-09-01', '2021-10-14', 31, 'a period that needs signatures'],
    ['2026-09-01', '2026-12-18', 73, 'Amara Whitcombe: term 1'],
  ] as const)('%s to %s: %d (%s)', (startsOn, endsOn, days, _why) => {
    expect(daysServed({ startsOn, endsOn }, calendar)).toBe(days)
  })

  test('an appropriate body that counts the end date sees one more', () => {
    expect(daysServed(autumn2026, calendar, true)).toBe(74)
    expect(daysServed(autumn2024, calendar, true)).toBe(74)
  })

  test('a period of one day has no days before its end', () => {
    const oneDay = { startsOn: '2026-09-01', endsOn: '2026-09-01' } as const
    expect(daysServed(oneDay, calendar)).toBe(0)
    expect(daysServed(oneDay, calendar, true)).toBe(1)
  })
})

describe('school days of whole terms, both ends included', () => {
  test.each([
    ['autumn 2022, with the state funeral', autumn2022, 73],
    ['spring 2023', spring2023, 58],
    ['summer 2023, with the coronation', summer2023, 63],
    ['autumn 2026', autumn2026, 74],
    ['spring 2027', spring2027, 54],
    ['summer 2027', summer2027, 67],
  ])('%s', (_, range, days) => {
    expect(schoolDays(range, calendar)).toBe(days)
  })

  test('there are none in the holidays between terms', () => {
    expect(schoolDays({ startsOn: '2026-12-19', endsOn: '2027-01-03' }, calendar)).toBe(0)
  })
})

describe('the share of a part-timer, suggested in halves', () => {
  test.each([
    [5, 73],
    [4.5, 65.5],
    [4, 58.5],
    [3, 44],
    [2.5, 36.5],
    [1, 14.5],
  ])('%d days a week: %d of 73', (daysPerWeek, days) => {
    expect(shareOfDays(73, daysPerWeek)).toBe(days)
  })
})

type Ends = readonly [DateRange['startsOn'], DateRange['endsOn']]

function term([startsOn, endsOn]: Ends, [closedFrom, closedTo]: Ends): SchoolTerm {
  const closures = [{ startsOn: closedFrom, endsOn: closedTo }]
  return { name: 'autumn', schoolYear: startsOn.slice(0, 4), startsOn, endsOn, closures }
}

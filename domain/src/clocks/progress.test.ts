import { describe, expect, test } from '@jest/globals'

import { BANK_HOLIDAYS_ENGLAND } from '../bankHolidays.ts'
import { progressOf } from './progress.ts'

const decision = { kind: 'decision', startsOn: '2026-12-07', deadline: '2027-01-06' } as const
const startsOnSaturday = { kind: 'notice', startsOn: '2026-11-21', deadline: '2026-11-25' } as const

describe('how far along a clock is (TEST-DATA D5: 20 working days from 7 December 2026)', () => {
  test.each([
    ['2026-12-06', { state: 'not-started' }],
    ['2026-12-07', { state: 'running', day: 1, workingDaysLeft: 19 }],
    ['2026-12-24', { state: 'running', day: 14, workingDaysLeft: 6 }],
    ['2026-12-28', { state: 'running', day: 14, workingDaysLeft: 6 }],
    ['2027-01-05', { state: 'running', day: 19, workingDaysLeft: 1 }],
    ['2027-01-06', { state: 'running', day: 20, workingDaysLeft: 0 }],
    ['2027-01-07', { state: 'overdue', workingDaysOver: 1 }],
    ['2027-01-11', { state: 'overdue', workingDaysOver: 3 }],
  ] as const)('on %s: %j', (today, progress) => {
    expect(progressOf(decision, today, BANK_HOLIDAYS_ENGLAND)).toEqual(progress)
  })

  test('on a weekend before its first working day, no day of it has passed', () => {
    expect(progressOf(startsOnSaturday, '2026-11-22', BANK_HOLIDAYS_ENGLAND)).toEqual({
      state: 'running',
      day: 0,
      workingDaysLeft: 3,
    })
  })

  test('a right that was not used lapses, it is not overdue', () => {
    const appeal = { ...decision, kind: 'appeal' } as const
    expect(progressOf(appeal, '2027-01-07', BANK_HOLIDAYS_ENGLAND)).toEqual({
      state: 'lapsed',
      workingDaysOver: 1,
    })
  })

  test.each([
    ['on the last day', '2027-01-06', { state: 'met', inTime: true }],
    ['a day late', '2027-01-07', { state: 'met', inTime: false }],
    ['today', '2027-01-11', { state: 'met', inTime: false }],
    ['later than today', '2027-02-01', { state: 'overdue', workingDaysOver: 3 }],
  ] as const)('met %s', (_, metOn, progress) => {
    expect(progressOf(decision, '2027-01-11', BANK_HOLIDAYS_ENGLAND, metOn)).toEqual(progress)
  })
})

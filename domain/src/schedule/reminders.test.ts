import { describe, expect, test } from '@jest/globals'

import { addDays, type IsoDate } from '../calendar.ts'
import {
  DEFAULT_REMINDERS,
  nextReminder,
  REMINDER_STEPS,
  type ReminderSettings,
} from './reminders.ts'

/** Amara Whitcombe's first review (TEST-DATA D1). */
const review = { opensOn: '2026-11-24', dueOn: '2026-12-11', done: false } as const

const nobody: ReminderSettings = {
  'week-before': [],
  'day-before': [],
  'due-day': [],
  'day-after': [],
  'weekly-after': [],
}

describe('the reminder that comes next for a review due on 11 December 2026', () => {
  test.each([
    ['nothing was sent yet', '2026-11-23', undefined, 'week-before', '2026-12-04'],
    ['a week before', '2026-12-04', undefined, 'week-before', '2026-12-04'],
    ['after that', '2026-12-04', '2026-12-04', 'day-before', '2026-12-10'],
    ['the day before', '2026-12-10', '2026-12-04', 'day-before', '2026-12-10'],
    ['on the day', '2026-12-11', '2026-12-10', 'due-day', '2026-12-11'],
    ['the day after', '2026-12-12', '2026-12-11', 'day-after', '2026-12-12'],
    ['then in a week', '2026-12-12', '2026-12-12', 'weekly-after', '2026-12-19'],
    ['and every week', '2026-12-19', '2026-12-19', 'weekly-after', '2026-12-26'],
    ['also after years', '2028-12-10', '2028-12-09', 'weekly-after', '2028-12-16'],
    ['what was missed, the latest only', '2026-12-12', '2026-12-04', 'day-after', '2026-12-12'],
    ['a missed week too', '2027-01-07', '2026-12-19', 'weekly-after', '2027-01-02'],
    ['nothing was ever sent', '2027-01-07', undefined, 'weekly-after', '2027-01-02'],
    ['sent late, the rhythm holds', '2027-01-07', '2027-01-07', 'weekly-after', '2027-01-09'],
  ] as const)('%s (today %s, last sent %s): %s on %s', (_, today, lastSentOn, step, on) => {
    const reminded = lastSentOn === undefined ? review : { ...review, lastSentOn }
    expect(nextReminder(reminded, today, DEFAULT_REMINDERS)).toMatchObject({ step, on })
  })

  test('nothing comes once it is done', () => {
    expect(nextReminder({ ...review, done: true }, '2026-12-12', DEFAULT_REMINDERS)).toBeUndefined()
  })

  test('nobody is reminded of what cannot be done yet', () => {
    const opensWhenDue = { ...review, opensOn: review.dueOn }
    expect(nextReminder(opensWhenDue, '2026-11-23', DEFAULT_REMINDERS)?.step).toBe('due-day')
  })

  test('a due date that moves on starts again from its own week before', () => {
    const moved = { ...review, dueOn: '2027-02-12', lastSentOn: '2026-12-12' } as const
    expect(nextReminder(moved, '2026-12-14', DEFAULT_REMINDERS)).toMatchObject({
      step: 'week-before',
      on: '2027-02-05',
    })
  })
})

describe('who is reminded is the setting of the appropriate body', () => {
  test.each([
    ['2026-12-04', ['induction-tutor', 'ect']],
    ['2026-12-11', ['induction-tutor']],
    ['2026-12-12', ['induction-tutor', 'headteacher']],
    ['2026-12-19', ['induction-tutor', 'headteacher']],
  ] as const)('on %s by default: %j', (today, to) => {
    expect(nextReminder(review, today, DEFAULT_REMINDERS)?.to).toEqual(to)
  })

  test.each(REMINDER_STEPS)('with %s alone, only that is ever sent', (step) => {
    const settings = { ...nobody, [step]: ['ect'] }
    expect(nextReminder(review, '2026-11-23', settings)).toMatchObject({ step, to: ['ect'] })
    expect(nextReminder(review, '2027-06-01', settings)).toMatchObject({ step, to: ['ect'] })
  })

  test('with nobody at any step there is none', () => {
    expect(nextReminder(review, '2026-12-12', nobody)).toBeUndefined()
  })
})

test('a daily sweep sends each step once, and never two in one day', () => {
  expect(sweptDaily('2026-11-23', 40)).toEqual([
    '2026-12-04',
    '2026-12-10',
    '2026-12-11',
    '2026-12-12',
    '2026-12-19',
    '2026-12-26',
    '2027-01-02',
  ])
})

function sweptDaily(from: IsoDate, days: number): readonly IsoDate[] {
  const sent: IsoDate[] = []
  for (let day = 0; day <= days; day += 1) {
    const today = addDays(from, day)
    const lastSentOn = sent.at(-1)
    const reminded = lastSentOn === undefined ? review : { ...review, lastSentOn }
    const next = nextReminder(reminded, today, DEFAULT_REMINDERS)
    if (next !== undefined && next.on <= today) sent.push(today)
  }
  return sent
}

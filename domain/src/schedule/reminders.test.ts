import { describe, expect, test } from '@jest/globals'

import { addDays, type IsoDate } from '../calendar.ts'
import {
  DEFAULT_REMINDERS,
  nextStepOn,
  type Reminder,
  REMINDER_STEPS,
  reminderDue,
  type ReminderSettings,
} from './reminders.ts'

/** Amara Whitcombe's first review (TEST-DATA D1). */
const review = { opensOn: '2026-11-24', dueOn: '2026-12-11', from: '2026-11-24' } as const

const nobody: ReminderSettings = {
  'week-before': [],
  'day-before': [],
  'due-day': [],
  'day-after': [],
  'weekly-after': [],
}

describe('of a review due on 11 December 2026', () => {
  test.each([
    ['the week before', '2026-12-04', '2026-11-24', 'week-before', '2026-12-04'],
    ['the day before', '2026-12-10', '2026-12-10', 'day-before', '2026-12-10'],
    ['on the day', '2026-12-11', '2026-12-11', 'due-day', '2026-12-11'],
    ['the day after', '2026-12-12', '2026-12-12', 'day-after', '2026-12-12'],
    ['in a week', '2026-12-19', '2026-12-19', 'weekly-after', '2026-12-19'],
    ['every week', '2026-12-26', '2026-12-26', 'weekly-after', '2026-12-26'],
    ['also after years', '2028-12-16', '2028-12-16', 'weekly-after', '2028-12-16'],
    ['of what was missed the latest', '2026-12-13', '2026-12-04', 'day-after', '2026-12-12'],
    ['a missed week too', '2027-01-07', '2026-12-26', 'weekly-after', '2027-01-02'],
  ] as const)('%s: on %s, looked at from %s, %s of %s goes out', (_, today, from, step, on) => {
    const due = reminderDue({ ...review, from }, today, DEFAULT_REMINDERS)
    expect(due).toMatchObject({ step, on })
  })

  test.each([
    ['2026-11-23', '2026-12-04'],
    ['2026-12-04', '2026-12-10'],
    ['2026-12-10', '2026-12-11'],
    ['2026-12-11', '2026-12-12'],
    ['2026-12-12', '2026-12-19'],
    ['2026-12-18', '2026-12-19'],
    ['2026-12-19', '2026-12-26'],
    ['2027-01-07', '2027-01-09'],
    ['2028-12-10', '2028-12-16'],
  ] as const)('after %s the next one falls on %s', (today, on) => {
    expect(nextStepOn(review, today)).toBe(on)
  })

  test('none goes out twice', () => {
    const sent = { ...review, lastSentOn: '2026-12-11' } as const
    expect(reminderDue(sent, '2026-12-11', DEFAULT_REMINDERS)).toBeUndefined()
  })

  test('nobody is reminded of what cannot be done yet', () => {
    const opensLate = { ...review, opensOn: '2026-12-11', from: '2026-12-11' } as const
    expect(nextStepOn(opensLate, '2026-11-23')).toBe('2026-12-11')
    const yearsLate = { ...review, opensOn: '2028-12-10' } as const
    expect(nextStepOn(yearsLate, '2026-11-23')).toBe('2028-12-16')
  })

  test('a due date that moves on starts again from its own week before', () => {
    const moved = { ...review, dueOn: '2027-02-12', lastSentOn: '2026-12-12' } as const
    expect(reminderDue(moved, '2026-12-14', DEFAULT_REMINDERS)).toBeUndefined()
    expect(nextStepOn(moved, '2026-12-14')).toBe('2027-02-05')
  })
})

describe('who is reminded is the setting of the appropriate body', () => {
  test.each([
    ['2026-12-04', ['induction-tutor', 'ect']],
    ['2026-12-11', ['induction-tutor']],
    ['2026-12-12', ['induction-tutor', 'headteacher']],
    ['2026-12-19', ['induction-tutor', 'headteacher']],
  ] as const)('on %s by default: %j', (today, to) => {
    expect(reminderDue(review, today, DEFAULT_REMINDERS)?.to).toEqual(to)
  })

  test.each(REMINDER_STEPS)('with %s alone, only that is ever sent', (step) => {
    const settings = { ...nobody, [step]: ['ect'] }
    expect(new Set(sweptDaily('2026-11-23', 40, settings).map((sent) => sent.step))).toEqual(
      new Set([step]),
    )
  })

  test('with nobody at any step there is none', () => {
    expect(sweptDaily('2026-11-23', 40, nobody)).toEqual([])
  })

  test('a step that nobody wanted on its day does not come later', () => {
    const settings = { ...nobody, 'week-before': ['ect'] } as const
    const lookedAtSince = { ...review, from: '2026-12-10' } as const
    expect(reminderDue(lookedAtSince, '2026-12-10', settings)).toBeUndefined()
  })
})

test('looking on the days on which one may fall sends each step once, on its day', () => {
  expect(sweptDaily('2026-11-23', 40).map(({ on, today }) => [on, on === today])).toEqual([
    ['2026-12-04', true],
    ['2026-12-10', true],
    ['2026-12-11', true],
    ['2026-12-12', true],
    ['2026-12-19', true],
    ['2026-12-26', true],
    ['2027-01-02', true],
  ])
})

function sweptDaily(first: IsoDate, days: number, settings: ReminderSettings = DEFAULT_REMINDERS) {
  const sent: (Reminder & { readonly today: IsoDate })[] = []
  let from: IsoDate = review.opensOn
  for (let day = 0; day <= days; day += 1) {
    const today = addDays(first, day)
    if (from > today) continue
    const due = reminderDue({ ...review, from }, today, settings)
    if (due) sent.push({ ...due, today })
    from = nextStepOn(review, today)
  }
  return sent
}

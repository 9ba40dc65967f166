import { addDays, daysBetween, type IsoDate, latestOf } from '../calendar.ts'

/** When someone is reminded of a report, measured from the day on which it is due. */
export const REMINDER_STEPS = [
  'week-before',
  'day-before',
  'due-day',
  'day-after',
  'weekly-after',
] as const
export type ReminderStep = (typeof REMINDER_STEPS)[number]

export const REMINDER_RECIPIENTS = ['induction-tutor', 'headteacher', 'ect'] as const
export type ReminderRecipient = (typeof REMINDER_RECIPIENTS)[number]

/** Who is reminded at each step; nobody leaves the step out. The appropriate body's setting. */
export type ReminderSettings = Readonly<Record<ReminderStep, readonly ReminderRecipient[]>>

/**
 * What an appropriate body starts with: the ECT knows what comes, and the headteacher is told once
 * a report is late.
 *
 * @ours the guidance asks appropriate bodies to follow up what is late, not how
 * @rule R87
 * @source SG-2024-04 para 2.74
 */
export const DEFAULT_REMINDERS: ReminderSettings = {
  'week-before': ['induction-tutor', 'ect'],
  'day-before': ['induction-tutor'],
  'due-day': ['induction-tutor'],
  'day-after': ['induction-tutor', 'headteacher'],
  'weekly-after': ['induction-tutor', 'headteacher'],
}

/** What a reminder is about. */
export interface Reminded {
  readonly opensOn: IsoDate
  readonly dueOn: IsoDate
  /** The first day for which nobody has looked yet whether a reminder falls on it. */
  readonly from: IsoDate
  /** The day on which the last reminder went out, if one did. */
  readonly lastSentOn?: IsoDate
}

export interface Reminder {
  /** The day it falls on; earlier than today when it was missed. */
  readonly on: IsoDate
  readonly step: ReminderStep
  readonly to: readonly ReminderRecipient[]
}

const DAYS_A_WEEK = 7

/** The reminder that is to go out today, if one is: of several that were missed only the latest. */
export function reminderDue(
  { opensOn, dueOn, from, lastSentOn }: Reminded,
  today: IsoDate,
  settings: ReminderSettings,
): Reminder | undefined {
  return stepsAround(today, dueOn)
    .map(({ step, on }) => ({ step, on, to: settings[step] }))
    .filter(({ on, to }) => to.length > 0 && on >= opensOn && on >= from)
    .filter(({ on }) => lastSentOn === undefined || on > lastSentOn)
    .findLast(({ on }) => on <= today)
}

/**
 * The next day on which a reminder falls where someone wants it: kept with the report, it lets a
 * sweep read only what is due. Whom to remind is asked on that day, so that what an appropriate body
 * switches on later begins for reports that are open already.
 */
export function nextStepOn(
  { opensOn, dueOn }: Pick<Reminded, 'opensOn' | 'dueOn'>,
  today: IsoDate,
): IsoDate {
  const day = latestOf(today, opensOn)
  const ahead = stepsAround(day, dueOn).map(({ on }) => on)
  return (
    ahead.find((on) => on > today && on >= opensOn) ?? weekAfter(dueOn, weeksLate(day, dueOn) + 1)
  )
}

/** The single steps, and of the weekly ones the last by a day, or the first of all. */
function stepsAround(
  day: IsoDate,
  dueOn: IsoDate,
): readonly { readonly step: ReminderStep; readonly on: IsoDate }[] {
  return [
    { step: 'week-before', on: addDays(dueOn, -DAYS_A_WEEK) },
    { step: 'day-before', on: addDays(dueOn, -1) },
    { step: 'due-day', on: dueOn },
    { step: 'day-after', on: addDays(dueOn, 1) },
    { step: 'weekly-after', on: weekAfter(dueOn, Math.max(1, weeksLate(day, dueOn))) },
  ]
}

function weeksLate(day: IsoDate, dueOn: IsoDate): number {
  return Math.floor((daysBetween(dueOn, day) - 1) / DAYS_A_WEEK)
}

/** Weeks are counted from the day after the one on which it was due. */
function weekAfter(dueOn: IsoDate, weeks: number): IsoDate {
  return addDays(dueOn, 1 + weeks * DAYS_A_WEEK)
}

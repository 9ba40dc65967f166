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
  readonly done: boolean
  /** The day on which the last reminder went out, if one did. */
  readonly lastSentOn?: IsoDate
}

export interface Reminder {
  /** The day it falls on; today or earlier means that it is to be sent now. */
  readonly on: IsoDate
  readonly step: ReminderStep
  readonly to: readonly ReminderRecipient[]
}

const DAYS_A_WEEK = 7

/**
 * The next reminder of a report as one value: kept with the report, it lets a sweep read only what
 * is due. Of several that were missed only the latest is sent. `undefined` when none will follow.
 */
export function nextReminder(
  reminded: Reminded,
  today: IsoDate,
  settings: ReminderSettings,
): Reminder | undefined {
  if (reminded.done) return undefined
  const { opensOn, lastSentOn } = reminded
  const ahead = remindersAround(latestOf(today, lastSentOn ?? today), reminded.dueOn)
    .map(({ step, on }) => ({ step, on, to: settings[step] }))
    .filter(({ on, to }) => to.length > 0 && on >= opensOn)
    .filter(({ on }) => lastSentOn === undefined || on > lastSentOn)
  return ahead.findLast(({ on }) => on <= today) ?? ahead[0]
}

/** The single steps, and of the weekly ones those on either side of a day, in order. */
function remindersAround(
  day: IsoDate,
  dueOn: IsoDate,
): readonly { readonly step: ReminderStep; readonly on: IsoDate }[] {
  const dayAfter = addDays(dueOn, 1)
  const week = Math.max(1, Math.floor(daysBetween(dayAfter, day) / DAYS_A_WEEK))
  return [
    { step: 'week-before', on: addDays(dueOn, -DAYS_A_WEEK) },
    { step: 'day-before', on: addDays(dueOn, -1) },
    { step: 'due-day', on: dueOn },
    { step: 'day-after', on: dayAfter },
    { step: 'weekly-after', on: addDays(dayAfter, week * DAYS_A_WEEK) },
    { step: 'weekly-after', on: addDays(dayAfter, (week + 1) * DAYS_A_WEEK) },
  ]
}

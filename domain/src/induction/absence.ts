import { addDays, type DateRange, type IsoDate, isWithin, weekday } from '../calendar.ts'
import { countedTerms, placeOf, termOnOrAfter } from '../countedTerms.ts'
import {
  compare,
  exactly,
  type Fraction,
  fraction,
  least,
  plus,
  sum,
  times,
  ZERO,
} from '../fraction.ts'
import {
  type AbsenceKind,
  calendarFor,
  type Induction,
  type InductionContract,
  type SchoolCalendars,
  type StatutoryLeaveKind,
} from './induction.ts'

/** How an appropriate body counts absence; the statutory threshold unless it says otherwise. */
export interface AbsenceSettings {
  /** Days absent in one year of induction from which that year is extended. */
  readonly thresholdDays: number
  /** Totals at which the tutor is warned, fewest first. */
  readonly warnAtDays: readonly number[]
  /** Whether an extended year goes on to the end of the school term in which it would end. */
  readonly roundsUpToTermEnd: boolean
}

/**
 * The threshold that the law has. The documents of some bodies say "over 30"; the law says "30 days
 * or more", and the law wins.
 *
 * @source SG-2024-04 para 3.6
 * @rule R63, R64
 */
export const STATUTORY_ABSENCE: AbsenceSettings = {
  thresholdDays: 30,
  warnAtDays: [20, 25],
  roundsUpToTermEnd: false,
}

/**
 * How far one year of induction is extended because the ECT was away: by the whole total once it
 * meets the threshold, not by what is over it. A part-timer has the same threshold, in days that
 * the contract has them at work.
 *
 * @source SG-2024-04 para 3.6
 * @rule R63, R66
 * @returns contracted days, in halves
 */
export function absenceExtensionDays(
  daysAbsent: number,
  { thresholdDays }: AbsenceSettings = STATUTORY_ABSENCE,
): number {
  return daysAbsent >= thresholdDays ? daysAbsent : 0
}

/** The highest warning that a running total has reached, until the threshold itself is met. */
export function absenceWarning(
  daysAbsent: number,
  { thresholdDays, warnAtDays }: AbsenceSettings = STATUTORY_ABSENCE,
): number | undefined {
  if (daysAbsent >= thresholdDays) return undefined
  return warnAtDays.findLast((days) => daysAbsent >= days)
}

/** Days away in one year of induction, what lengthens it kept apart from what does not. */
export interface DaysAway {
  readonly absent: number
  readonly statutoryLeave: number
  /** Of the leave, the days by which the ECT chose to extend. */
  readonly leaveToExtendBy: number
  /** Of the leave, the days on which the ECT has not chosen yet. */
  readonly leaveToChooseOn: number
}

/**
 * Days away within a range. An absence that begins in it and goes on after it takes the days of
 * work up to its end, the rest belong to what follows.
 *
 * @source SG-2024-04 para 3.6, para 3.7
 * @rule R65, R67, R68
 */
export function daysAwayWithin(
  range: DateRange,
  induction: Induction,
  calendars: SchoolCalendars,
): DaysAway {
  const within = (away: DateRange & { readonly days: number }) =>
    daysOf(away, range.endsOn, induction, calendars) -
    daysOf(away, addDays(range.startsOn, -1), induction, calendars)
  const leave = induction.statutoryLeave
  return {
    absent: total(induction.absences.map(within)),
    statutoryLeave: total(leave.map(within)),
    leaveToExtendBy: total(leave.filter((one) => one.extendsInduction === true).map(within)),
    leaveToChooseOn: total(leave.filter((one) => one.extendsInduction === undefined).map(within)),
  }
}

function total(days: readonly number[]): number {
  return days.reduce((all, one) => all + one, 0)
}

/** Days of one absence up to a day, itself included. */
function daysOf(
  away: DateRange & { readonly days: number },
  until: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
): number {
  if (until < away.startsOn) return 0
  if (away.endsOn <= until) return away.days
  const worked = daysWorkedWithin({ startsOn: away.startsOn, endsOn: until }, induction, calendars)
  return Math.min(away.days, worked)
}

/** Dates in a range on which the ECT works at all. */
function daysWorkedWithin(
  { startsOn, endsOn }: DateRange,
  induction: Induction,
  calendars: SchoolCalendars,
): number {
  let worked = 0
  for (let date = startsOn; date <= endsOn; date = addDays(date, 1)) {
    if (compare(workOn(date, induction, calendars), ZERO) > 0) worked += 1
  }
  return worked
}

const LONGEST_SEARCH_DAYS = 2000

/**
 * The day on which so many contracted days have been worked after a day, or `undefined` when no
 * contract goes on for so long.
 *
 * @rule R66
 */
export function contractedDaysAfter(
  after: IsoDate,
  days: number,
  induction: Induction,
  calendars: SchoolCalendars,
): IsoDate | undefined {
  const wanted = exactly(days)
  let worked = ZERO
  for (let n = 1; n <= LONGEST_SEARCH_DAYS; n += 1) {
    const date = addDays(after, n)
    worked = plus(worked, workOn(date, induction, calendars))
    if (compare(worked, wanted) >= 0) return date
  }
  return undefined
}

/**
 * The first working day after a leave that runs on a day, or an absence that is known to cover it:
 * one with all the days of its range, not a total of days somewhere in it. Carer's leave is taken
 * in single days, so it is held to the same.
 *
 * @source SG-2024-04 para 2.49, para 2.56
 * @rule R48
 */
export function backAfter(
  date: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
): IsoDate | undefined {
  const away = [...induction.absences, ...induction.statutoryLeave].find(
    (one) =>
      isWithin(date, one) &&
      (isUnbroken(one.kind) || one.days >= daysWorkedWithin(one, induction, calendars)),
  )
  if (!away) return undefined
  const isWorked = (day: IsoDate) => compare(workOn(day, induction, calendars), ZERO) > 0
  for (let n = 1; n <= LONGEST_SEARCH_DAYS; n += 1) {
    const day = addDays(away.endsOn, n)
    if (isWorked(day)) return backAfter(day, induction, calendars) ?? day
  }
  return undefined
}

function isUnbroken(kind: AbsenceKind | StatutoryLeaveKind): boolean {
  return kind !== 'sickness' && kind !== 'other' && kind !== 'carers'
}

/** How much of a day the ECT works on a date: a whole one, none, or their share of each. */
function workOn(date: IsoDate, { contracts }: Induction, calendars: SchoolCalendars): Fraction {
  const work = sum(contracts.map((contract) => workInContract(date, contract, calendars)))
  return least(work, fraction(1))
}

function workInContract(
  date: IsoDate,
  { schoolId, startsOn, endsOn, weekdays, daysPerWeek }: InductionContract,
  calendars: SchoolCalendars,
): Fraction {
  if (date < startsOn || (endsOn !== undefined && endsOn < date)) return ZERO
  const days = termOnOrAfter(countedTerms(calendarFor(schoolId, calendars)), date)?.days ?? []
  if (days[placeOf(days, date)] !== date) return ZERO
  if (weekdays) return fraction(weekdays.includes(weekday(date)) ? 1 : 0)
  return times(exactly(daysPerWeek), fraction(1, 5))
}

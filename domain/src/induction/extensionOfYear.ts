import type { IsoDate } from '../calendar.ts'
import type { Fraction } from '../fraction.ts'
import {
  absenceExtensionDays,
  type AbsenceSettings,
  contractedDaysAfter,
  type DaysAway,
  daysAwayWithin,
} from './absence.ts'
import type { Induction, SchoolCalendars } from './induction.ts'
import { termInSchoolBy } from './termInSchool.ts'
import { termOf } from './termOf.ts'

/** What of a year of induction is known before its end is. */
export interface BegunYear {
  readonly year: 1 | 2
  readonly isLast: boolean
  readonly startsOn: IsoDate
  /** The first day of which absence counts in this year. */
  readonly absenceFrom: IsoDate
  /** Days absent in it under other appropriate bodies. */
  readonly absentElsewhere: number
  readonly toServe: Fraction
}

/** By how much a year is extended, and when it is over then. */
export interface ExtensionOfYear {
  readonly away: DaysAway
  /** Contracted days by which absence, and leave by the ECT's choice, extend it. */
  readonly extensionDays: number
  /** When those days have been worked. */
  readonly workedOn?: IsoDate
  /** Absent when the contracts end before. */
  readonly endsOn?: IsoDate
}

/** The extension of a year as far as a day, while no end of the year is in sight. */
export function extensionUntil(
  { absenceFrom, absentElsewhere }: BegunYear,
  endsOn: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings,
): ExtensionOfYear {
  const here = daysAwayWithin({ startsOn: absenceFrom, endsOn }, induction, calendars)
  const away = { ...here, absent: here.absent + absentElsewhere }
  return { away, extensionDays: absenceExtensionDays(away.absent, settings) + away.leaveToExtendBy }
}

/**
 * The extension of a year whose terms have been served. Absence within the last extension extends
 * it in turn, until no more days fall into it.
 *
 * @source SG-2024-04 para 3.6
 * @rule R63, R69
 */
export function extensionAfter(
  servedOn: IsoDate,
  begun: BegunYear,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: AbsenceSettings,
): ExtensionOfYear {
  for (let endsOn = servedOn; ;) {
    const extension = extensionUntil(begun, endsOn, induction, calendars, settings)
    const { extensionDays, away } = extension
    if (extensionDays === 0) return { ...extension, endsOn: servedOn }
    const workedOn = contractedDaysAfter(servedOn, extensionDays, induction, calendars)
    if (workedOn === undefined) return extension
    const isForAbsence = extensionDays > away.leaveToExtendBy
    const overOn = isForAbsence ? termInSchoolBy(workedOn, induction, calendars) : workedOn
    if (overOn === undefined) return extension
    const [worked, next] = [workedOn, overOn].map((day) =>
      settings.roundsUpToTermEnd ? termEnd(day, induction, calendars) : day,
    )
    if (worked === undefined || next === undefined) return extension
    if (next <= endsOn || !begun.isLast) return { ...extension, workedOn: worked, endsOn: next }
    endsOn = next
  }
}

function termEnd(date: IsoDate, induction: Induction, calendars: SchoolCalendars): IsoDate {
  return termOf(date, induction, calendars)?.endsOn ?? date
}

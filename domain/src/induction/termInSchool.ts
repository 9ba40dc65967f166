import { type IsoDate, latestOf } from '../calendar.ts'
import { countedTerms, schoolDayOnOrAfter } from '../countedTerms.ts'
import { type Employment, employments } from './employment.ts'
import { calendarFor, type Induction, type SchoolCalendars } from './induction.ts'
import { calendarTermEnd } from './service.ts'

/**
 * The first day, from a day on, on which the ECT has been for a calendar term in the school where
 * they are. An extension for absence is not over before it, so that one that is not served in the
 * same school takes at least one term in the new one.
 *
 * @source SG-2024-04 para 3.6
 * @ours the term is counted from when the ECT joined the school (ADR 0031)
 * @rule R69
 * @returns `undefined` when they leave every school before
 */
export function termInSchoolBy(
  date: IsoDate,
  induction: Induction,
  calendars: SchoolCalendars,
): IsoDate | undefined {
  const all = employments(induction, calendars)
  const days = all.flatMap((here) => {
    const atSameSchool = all.filter(({ schoolId }) => schoolId === here.schoolId)
    const [termOverOn] = atSameSchool.flatMap((one) => firstTermOver(one, calendars))
    if (termOverOn === undefined) return []
    const terms = countedTerms(calendarFor(here.schoolId, calendars))
    const day = schoolDayOnOrAfter(terms, latestOf(date, termOverOn, here.startsOn))
    return day !== undefined && isRunning(here, day) ? [day] : []
  })
  return days.toSorted()[0]
}

/** The day on which an employment has lasted a term, if it ever does. */
function firstTermOver(employment: Employment, calendars: SchoolCalendars): readonly IsoDate[] {
  const { schoolId, startsOn } = employment
  const day = calendarTermEnd(startsOn, 1, calendarFor(schoolId, calendars))
  return isRunning(employment, day) ? [day] : []
}

function isRunning({ endsOn }: Employment, on: IsoDate): boolean {
  return endsOn === undefined || on <= endsOn
}

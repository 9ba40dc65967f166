import { addDays, type DateRange, daysBetween, type IsoDate, knownDate } from './calendar.ts'
import { isSchoolDay, type SchoolCalendar, type SchoolTerm } from './schoolCalendar.ts'

/** A school term with its school days in order, so that days are looked up and not counted again. */
export interface CountedTerm extends DateRange {
  readonly name: SchoolTerm['name']
  readonly schoolYear: string
  readonly days: readonly IsoDate[]
  /** Not published yet: supposed to be like the last year that is. */
  readonly isEstimate: boolean
}

const ESTIMATED_YEARS = 12
const TERMS_A_YEAR = 3
const counted = new WeakMap<SchoolCalendar, readonly CountedTerm[]>()

/**
 * The terms of a calendar with their days, and twelve school years more that are estimated from the
 * last whole year published, so that a part-timer's last term has a date too.
 *
 * @ours the estimate
 */
export function countedTerms(calendar: SchoolCalendar): readonly CountedTerm[] {
  const known = counted.get(calendar)
  if (known) return known
  const published = calendar.terms.map((term) => countedTerm(term, calendar))
  const terms = [...published, ...estimatedTerms(calendar.terms, published)]
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  counted.set(calendar, terms)
  return terms
}

/** The place of the first day on or after this one; the number of days when all are before it. */
export function placeOf(days: readonly IsoDate[], date: IsoDate): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? date) < date) low = middle + 1
    else high = middle
  }
  return low
}

/** School days from one day to another, both included, in whatever terms they fall. */
export function schoolDaysWithin(
  terms: readonly CountedTerm[],
  { startsOn, endsOn }: DateRange,
): readonly IsoDate[] {
  const found: IsoDate[] = []
  for (let n = placeOfTerm(terms, startsOn); n < terms.length; n += 1) {
    const term = terms[n]
    if (!term || endsOn < term.startsOn) break
    found.push(...term.days.filter((day) => startsOn <= day && day <= endsOn))
  }
  return found
}

/** School days of a term from one day to another, both included. */
export function daysWithin({ days }: CountedTerm, { startsOn, endsOn }: DateRange): number {
  if (endsOn < startsOn) return 0
  return placeOf(days, addDays(endsOn, 1)) - placeOf(days, startsOn)
}

/** The term in which a day falls, or else the first one after it. */
export function termOnOrAfter(
  terms: readonly CountedTerm[],
  date: IsoDate,
): CountedTerm | undefined {
  return terms[placeOfTerm(terms, date)]
}

/** The place of the first term that has not ended before a day. */
export function placeOfTerm(terms: readonly CountedTerm[], date: IsoDate): number {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle]?.endsOn ?? date) < date) low = middle + 1
    else high = middle
  }
  return low
}

/** The first school day from a day on, itself included; `undefined` after all terms. */
export function schoolDayOnOrAfter(
  terms: readonly CountedTerm[],
  date: IsoDate,
): IsoDate | undefined {
  const place = placeOfTerm(terms, date)
  const days = terms[place]?.days ?? []
  return days[placeOf(days, date)] ?? terms[place + 1]?.days[0]
}

/** The last school day up to a day, itself included; the day itself before all terms. */
export function schoolDayOnOrBefore(terms: readonly CountedTerm[], date: IsoDate): IsoDate {
  const days = terms.findLast((term) => (term.days[0] ?? term.startsOn) <= date)?.days ?? []
  return days[placeOf(days, addDays(date, 1)) - 1] ?? date
}

function countedTerm(term: SchoolTerm, calendar: SchoolCalendar): CountedTerm {
  const days: IsoDate[] = []
  for (let date = term.startsOn; date <= term.endsOn; date = addDays(date, 1)) {
    if (isSchoolDay(date, { ...calendar, terms: [term] })) days.push(date)
  }
  const { name, schoolYear, startsOn, endsOn } = term
  return { name, schoolYear, startsOn, endsOn, days, isEstimate: false }
}

function estimatedTerms(
  terms: readonly SchoolTerm[],
  published: readonly CountedTerm[],
): readonly CountedTerm[] {
  const wholeYears = Object.values(Object.groupBy(published, ({ schoolYear }) => schoolYear))
  const last = wholeYears.filter((year) => year?.length === TERMS_A_YEAR).at(-1)
  if (!last) return []
  const isPublished = ({ name, schoolYear }: CountedTerm) =>
    terms.some((term) => term.name === name && term.schoolYear === schoolYear)
  return Array.from({ length: ESTIMATED_YEARS }, (_, n) => yearLater(last, n + 1))
    .flat()
    .filter((term) => !isPublished(term))
}

/** The same year of terms, a whole number of weeks later, so that weekdays stay what they are. */
function yearLater(year: readonly CountedTerm[], years: number): readonly CountedTerm[] {
  const first = year[0]?.startsOn ?? '1970-01-01'
  const shift = Math.round(daysBetween(first, sameDayLater(first, years)) / 7) * 7
  return year.map(({ name, schoolYear, startsOn, endsOn, days }) => ({
    name,
    schoolYear: schoolYearLater(schoolYear, years),
    startsOn: addDays(startsOn, shift),
    endsOn: addDays(endsOn, shift),
    days: days.map((day) => addDays(day, shift)),
    isEstimate: true,
  }))
}

function sameDayLater(date: IsoDate, years: number): IsoDate {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5)
  return knownDate(`${Number(date.slice(0, 4)) + years}-${day}`)
}

function schoolYearLater(schoolYear: string, years: number): string {
  const from = Number(schoolYear.slice(0, 4)) + years
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`
}

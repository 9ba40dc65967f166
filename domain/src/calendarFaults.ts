import { inWords, isoDate, type IsoDate, isWithin } from './calendar.ts'
import type { Fault } from './fault.ts'
import { isSchoolDay, type SchoolCalendar, type SchoolTerm } from './schoolCalendar.ts'

export const CALENDAR_FAULTS = [
  'date-does-not-exist',
  'term-ends-before-it-starts',
  'terms-out-of-order',
  'terms-overlap',
  'closure-ends-before-it-starts',
  'closure-outside-term',
  'training-day-not-worked',
] as const
export type CalendarFault = Fault<(typeof CALENDAR_FAULTS)[number]>

/** All that is wrong with a calendar, first to last; nothing may be computed from one with faults. */
export function calendarFaults(calendar: SchoolCalendar): readonly CalendarFault[] {
  const unreal = calendar.terms.flatMap(datesThatDoNotExist)
  if (unreal.length > 0) return unreal
  return calendar.terms.flatMap((term, index) => [
    ...faultsOfTerm(term, index),
    ...faultsOfOrder(calendar.terms[index - 1], term, index),
    ...faultsOfTrainingDays(term, index, calendar),
  ])
}

function datesThatDoNotExist(term: SchoolTerm, index: number): readonly CalendarFault[] {
  const dates: readonly (readonly [string, IsoDate])[] = [
    ['startsOn', term.startsOn],
    ['endsOn', term.endsOn],
    ...term.closures.flatMap(({ startsOn, endsOn }, n) => [
      [`closures[${n}].startsOn`, startsOn] as const,
      [`closures[${n}].endsOn`, endsOn] as const,
    ]),
    ...(term.trainingDays ?? []).map((date, n) => [`trainingDays[${n}]`, date] as const),
  ]
  return dates
    .filter(([, date]) => isoDate(date) === undefined)
    .map(([field, date]) =>
      fault('date-does-not-exist', `terms[${index}].${field}`, `There is no day ${date}.`),
    )
}

function faultsOfTerm(term: SchoolTerm, index: number): readonly CalendarFault[] {
  if (term.endsOn < term.startsOn) {
    const sentence = `The ${named(term)} ends on ${inWords(term.endsOn)}, before it starts.`
    return [fault('term-ends-before-it-starts', `terms[${index}].endsOn`, sentence)]
  }
  return term.closures.flatMap(({ startsOn, endsOn }, n) => {
    const field = `terms[${index}].closures[${n}]`
    if (endsOn < startsOn) {
      const sentence = `A closure in the ${named(term)} ends on ${inWords(endsOn)}, before it starts.`
      return [fault('closure-ends-before-it-starts', `${field}.endsOn`, sentence)]
    }
    if (isWithin(startsOn, term) && isWithin(endsOn, term)) return []
    const sentence = `The closure from ${inWords(startsOn)} to ${inWords(endsOn)} is not inside the ${named(term)}.`
    return [fault('closure-outside-term', field, sentence)]
  })
}

function faultsOfOrder(
  before: SchoolTerm | undefined,
  term: SchoolTerm,
  index: number,
): readonly CalendarFault[] {
  if (!before || before.endsOn < term.startsOn) return []
  const field = `terms[${index}].startsOn`
  if (term.startsOn < before.startsOn) {
    const sentence = `The ${named(term)} stands after the ${named(before)} but starts before it.`
    return [fault('terms-out-of-order', field, sentence)]
  }
  const sentence = `The ${named(term)} starts on ${inWords(term.startsOn)}, before the ${named(before)} has ended.`
  return [fault('terms-overlap', field, sentence)]
}

function faultsOfTrainingDays(
  term: SchoolTerm,
  index: number,
  { bankHolidays }: SchoolCalendar,
): readonly CalendarFault[] {
  return (term.trainingDays ?? []).flatMap((date, n) => {
    if (isSchoolDay(date, { terms: [term], bankHolidays })) return []
    const sentence = `${inWords(date)} cannot be a training day: teachers do not work on it in the ${named(term)}.`
    return [fault('training-day-not-worked', `terms[${index}].trainingDays[${n}]`, sentence)]
  })
}

function named({ name, schoolYear }: SchoolTerm): string {
  return `${name} term of ${schoolYear}`
}

function fault(code: CalendarFault['code'], field: string, sentence: string): CalendarFault {
  return { code, field, sentence }
}

import { addDays, inWords, isoDate, type IsoDate } from '../calendar.ts'
import { absenceFaults } from './absenceFaults.ts'
import { agreementFaults } from './agreementFaults.ts'
import { faultsBetweenContracts, faultsWithinContract } from './contractFaults.ts'
import { calendarFor, type Induction, type SchoolCalendars } from './induction.ts'
import { type InductionFault, inductionFault } from './inductionFault.ts'
import { CALENDAR_TERMS_BEFORE_PART_TIME_REDUCTION, calendarTermEnd } from './service.ts'

const LONGEST_HOLIDAY_DAYS = 60

/**
 * All that is wrong with an induction, the plainest kind first: a date that does not exist hides
 * what would follow from it. An empty answer means that every date may be computed.
 */
export function inductionFaults(
  induction: Induction,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  if (induction.contracts.length === 0) {
    return [inductionFault('no-contract', 'contracts', 'An induction has at least one contract.')]
  }
  const plain = [
    ...datesThatDoNotExist(induction),
    ...induction.contracts.flatMap((one, index) => faultsWithinContract(one, index, calendars)),
    ...agreementFaults(induction),
  ]
  if (plain.length > 0) return plain
  const between = faultsBetweenContracts(induction, calendars)
  const outside = contractsBeforeCalendars(induction, calendars)
  if (between.length + outside.length > 0) return [...between, ...outside]
  return [...absenceFaults(induction, calendars), ...reductionTooEarly(induction, calendars)]
}

function datesThatDoNotExist(induction: Induction): readonly InductionFault[] {
  const ranges = [
    ...induction.contracts.map((one, n) => [`contracts[${n}]`, one] as const),
    ...induction.absences.map((one, n) => [`absences[${n}]`, one] as const),
    ...induction.statutoryLeave.map((one, n) => [`statutoryLeave[${n}]`, one] as const),
  ]
  const dates: (readonly [string, IsoDate])[] = ranges.flatMap(([field, { startsOn, endsOn }]) => [
    [`${field}.startsOn`, startsOn] as const,
    ...(endsOn === undefined ? [] : [[`${field}.endsOn`, endsOn] as const]),
  ])
  const { reduction } = induction
  if (reduction?.grounds === 'part-time') dates.push(['reduction.endsOn', reduction.endsOn])
  return dates
    .filter(([, date]) => isoDate(date) === undefined)
    .map(([field, date]) =>
      inductionFault('date-does-not-exist', field, `There is no day ${date}.`),
    )
}

/** Service before the first term that a calendar knows would be left out without a word. */
function contractsBeforeCalendars(
  { contracts }: Induction,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  return contracts.flatMap(({ schoolId, startsOn }, index) => {
    const firstTerm = calendarFor(schoolId, calendars).terms[0]
    if (firstTerm && startsOn >= addDays(firstTerm.startsOn, -LONGEST_HOLIDAY_DAYS)) return []
    const sentence = `The calendar of the school has no terms as early as ${inWords(startsOn)}.`
    return [inductionFault('calendar-too-short', `contracts[${index}].startsOn`, sentence)]
  })
}

/**
 * A part-timer's induction ends early only once it has covered two school years.
 *
 * @source SG-2024-04 para 2.38
 * @rule R40
 */
function reductionTooEarly(
  { contracts, reduction }: Induction,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  const first = contracts[0]
  if (reduction?.grounds !== 'part-time' || !first) return []
  const earliest = calendarTermEnd(
    first.startsOn,
    CALENDAR_TERMS_BEFORE_PART_TIME_REDUCTION,
    calendarFor(first.schoolId, calendars),
  )
  if (reduction.endsOn >= earliest) return []
  const sentence = `A part-time induction may end from ${inWords(earliest)}, when two school years are covered.`
  return [inductionFault('reduction-too-early', 'reduction.endsOn', sentence)]
}

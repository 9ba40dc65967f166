import { type DateRange, inWords, weekday } from '../calendar.ts'
import { countedTerms, schoolDaysWithin } from '../countedTerms.ts'
import { calendarFor, type Induction, type SchoolCalendars } from './induction.ts'
import { type InductionFault, inductionFault as fault } from './inductionFault.ts'

interface Away extends DateRange {
  readonly days: number
  readonly field: string
}

/**
 * What is wrong with the absences and the leave: each on its own, and against the contracts.
 *
 * @ours
 * @rule R72
 */
export function absenceFaults(
  induction: Induction,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  const all = timesAway(induction)
  return all.flatMap((away, index) => {
    const itself = faultsOfOne(away)
    if (itself.length > 0) return itself
    return [
      ...faultsAgainstContracts(away, induction, calendars),
      ...faultsOfOverlap(away, all.slice(0, index)),
    ]
  })
}

function timesAway({ absences, statutoryLeave }: Induction): readonly Away[] {
  return [
    ...absences.map((one, n) => ({ ...one, field: `absences[${n}]` })),
    ...statutoryLeave.map((one, n) => ({ ...one, field: `statutoryLeave[${n}]` })),
  ]
}

function faultsOfOne({ startsOn, endsOn, days, field }: Away): readonly InductionFault[] {
  if (endsOn < startsOn) {
    const sentence = `The absence ends on ${inWords(endsOn)}, before it starts on ${inWords(startsOn)}.`
    return [fault('absence-ends-before-it-starts', `${field}.endsOn`, sentence)]
  }
  if (days > 0 && Number.isInteger(days * 2)) return []
  const sentence = `Days absent are whole or half days, at least half a day; this absence has ${days}.`
  return [fault('absence-not-in-half-days', `${field}.days`, sentence)]
}

function faultsAgainstContracts(
  away: Away,
  induction: Induction,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  if (!induction.contracts.some((one) => covers(one, away))) {
    const sentence = `No contract covers any of ${inWords(away.startsOn)} to ${inWords(away.endsOn)}.`
    return [fault('absence-outside-contracts', `${away.field}.startsOn`, sentence)]
  }
  const most = daysThereAre(away, induction, calendars)
  if (away.days <= most) return []
  const sentence = `${away.days} days absent are more than the ${most} contracted days from ${inWords(away.startsOn)} to ${inWords(away.endsOn)}.`
  return [fault('absence-over-the-days-there-are', `${away.field}.days`, sentence)]
}

function covers(
  contract: { readonly startsOn: string; readonly endsOn?: string },
  away: DateRange,
): boolean {
  const ended = contract.endsOn !== undefined && contract.endsOn < away.startsOn
  return !ended && contract.startsOn <= away.endsOn
}

/** Days on which some contract has the ECT at work, as far as the contracts name their weekdays. */
function daysThereAre(
  away: DateRange,
  { contracts }: Induction,
  calendars: SchoolCalendars,
): number {
  const worked = contracts.flatMap((contract) =>
    schoolDaysWithin(countedTerms(calendarFor(contract.schoolId, calendars)), away).filter(
      (day) =>
        covers(contract, { startsOn: day, endsOn: day }) &&
        (contract.weekdays?.includes(weekday(day)) ?? true),
    ),
  )
  return new Set(worked).size
}

/** Two part-days may share a day; more than a day's worth of overlap is the same absence twice. */
function faultsOfOverlap(away: Away, earlier: readonly Away[]): readonly InductionFault[] {
  const overlapping = earlier.filter(
    (one) => one.startsOn <= away.endsOn && away.startsOn <= one.endsOn,
  )
  const [halfBefore, thirdHalf] = overlapping.filter((one) => areHalves(one, away))
  const other = overlapping.find((one) => !areHalves(one, away)) ?? (thirdHalf && halfBefore)
  if (!other) return []
  const sentence = `The absence from ${inWords(away.startsOn)} overlaps the one from ${inWords(other.startsOn)} to ${inWords(other.endsOn)}.`
  return [fault('absences-overlap', `${away.field}.startsOn`, sentence)]
}

function areHalves(one: Away, other: Away): boolean {
  const isHalfDay = ({ startsOn, endsOn, days }: Away) => startsOn === endsOn && days === 0.5
  return isHalfDay(one) && isHalfDay(other)
}

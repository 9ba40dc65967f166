import { addDays, inWords, type IsoDate } from '../calendar.ts'
import { countedTerms, schoolDaysWithin } from '../countedTerms.ts'
import {
  calendarFor,
  type Induction,
  type InductionContract,
  type SchoolCalendars,
} from './induction.ts'
import { type InductionFault, inductionFault as fault } from './inductionFault.ts'

/** What is wrong with one contract, whatever the others are. */
export function faultsWithinContract(
  contract: InductionContract,
  index: number,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  const field = `contracts[${index}]`
  return [
    ...(calendars.has(contract.schoolId)
      ? []
      : [
          fault(
            'school-without-calendar',
            `${field}.schoolId`,
            `The school ${contract.schoolId} has no calendar.`,
          ),
        ]),
    ...faultsOfFte(contract, field),
    ...faultsOfPattern(contract, field),
    ...(contract.endsOn !== undefined && contract.endsOn < contract.startsOn
      ? [
          fault(
            'contract-ends-before-it-starts',
            `${field}.endsOn`,
            `The contract ends on ${inWords(contract.endsOn)}, before it starts on ${inWords(contract.startsOn)}.`,
          ),
        ]
      : []),
  ]
}

function faultsOfFte({ fte }: InductionContract, field: string): readonly InductionFault[] {
  if (!(fte > 0 && fte <= 1)) {
    const sentence = `FTE is over 0 and at most 1; this contract has ${fte}.`
    return [fault('fte-out-of-range', `${field}.fte`, sentence)]
  }
  if (Math.round(fte * 10_000) / 10_000 === fte) return []
  return [fault('fte-too-precise', `${field}.fte`, 'FTE has at most four decimal places.')]
}

function faultsOfPattern(
  { daysPerWeek, weekdays }: InductionContract,
  field: string,
): readonly InductionFault[] {
  if (!(daysPerWeek > 0 && daysPerWeek <= 5)) {
    const sentence = `Days a week are over 0 and at most 5; this contract has ${daysPerWeek}.`
    return [fault('days-a-week-out-of-range', `${field}.daysPerWeek`, sentence)]
  }
  if (!weekdays) return []
  const real = new Set(weekdays.filter((day) => Number.isInteger(day) && day >= 1 && day <= 5))
  if (real.size === weekdays.length && real.size === Math.ceil(daysPerWeek)) return []
  const sentence = `Weekdays are 1 (Monday) to 5 (Friday), as many as the ${daysPerWeek} days a week.`
  return [fault('weekdays-do-not-match', `${field}.weekdays`, sentence)]
}

/**
 * What is wrong between contracts: two at once in one school, time that no contract covers and no
 * reason explains, or more than full-time without a reason.
 *
 * @ours
 */
export function faultsBetweenContracts(
  { contracts, overFullTimeReason }: Induction,
  calendars: SchoolCalendars,
): readonly InductionFault[] {
  return contracts.flatMap((contract, index) => {
    const field = `contracts[${index}]`
    const earlier = contracts.slice(0, index)
    const before = earlier.at(-1)
    if (before && contract.startsOn < before.startsOn) {
      const sentence = `The contract that starts on ${inWords(contract.startsOn)} stands after a later one.`
      return [fault('contracts-out-of-order', `${field}.startsOn`, sentence)]
    }
    return [
      ...faultsOfOverlap(contract, earlier, field),
      ...faultsOfGap(contract, earlier, calendars, field),
      ...(overFullTimeReason ? [] : faultsOfSum(contract, earlier, field)),
    ]
  })
}

function faultsOfOverlap(
  contract: InductionContract,
  earlier: readonly InductionContract[],
  field: string,
): readonly InductionFault[] {
  const other = earlier.find(
    (one) => one.schoolId === contract.schoolId && isRunning(one, contract.startsOn),
  )
  if (!other) return []
  const sentence = `On ${inWords(contract.startsOn)} the contract before at the same school has not ended.`
  return [fault('contracts-overlap', `${field}.startsOn`, sentence)]
}

function faultsOfGap(
  { startsOn, schoolId, breakBefore }: InductionContract,
  earlier: readonly InductionContract[],
  calendars: SchoolCalendars,
  field: string,
): readonly InductionFault[] {
  if (breakBefore || earlier.length === 0) return []
  if (earlier.some(({ endsOn }) => endsOn === undefined || endsOn >= startsOn)) return []
  const lastEnd =
    earlier
      .map(({ endsOn }) => endsOn ?? startsOn)
      .toSorted()
      .at(-1) ?? startsOn
  const gap = { startsOn: addDays(lastEnd, 1), endsOn: addDays(startsOn, -1) }
  const terms = countedTerms(calendarFor(schoolId, calendars))
  if (schoolDaysWithin(terms, gap).length === 0) return []
  const sentence = `No contract covers ${inWords(gap.startsOn)} to ${inWords(gap.endsOn)}: say why in breakBefore.`
  return [fault('gap-between-contracts', `${field}.startsOn`, sentence)]
}

function faultsOfSum(
  contract: InductionContract,
  earlier: readonly InductionContract[],
  field: string,
): readonly InductionFault[] {
  const running = [...earlier.filter((one) => isRunning(one, contract.startsOn)), contract]
  const tenThousandths = running.reduce((sum, { fte }) => sum + Math.round(fte * 10_000), 0)
  if (tenThousandths <= 10_000) return []
  const sentence = `From ${inWords(contract.startsOn)} the contracts add up to ${tenThousandths / 10_000} FTE: say why in overFullTimeReason.`
  return [fault('over-full-time', `${field}.fte`, sentence)]
}

function isRunning({ startsOn, endsOn }: InductionContract, on: IsoDate): boolean {
  return startsOn <= on && (endsOn === undefined || on <= endsOn)
}

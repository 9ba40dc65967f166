import { array, boolean, constantFrom, integer, record, tuple } from 'fast-check'

import { addDays, type IsoDate } from '../calendar.ts'
import { countedTerms } from '../countedTerms.ts'
import type { Absence, Induction, InductionContract } from '../induction/induction.ts'
import { inductionFaults } from '../induction/inductionFaults.ts'
import { ENGLAND_2021_TO_2027 } from './englandTerms.ts'
import { CALENDARS, contract, induction } from './inductions.ts'

const DAYS = countedTerms(ENGLAND_2021_TO_2027).flatMap(({ days }) => days)

/** Up to four contracts one after the other, at two schools, with absences of whole days. */
export const anyInduction = record({
  from: integer({ min: 0, max: 600 }),
  contracts: array(
    record({
      days: integer({ min: 10, max: 400 }),
      fte: constantFrom(0.4, 0.5, 0.6, 0.8, 1),
      schoolId: constantFrom('stonebeck', 'larkmere'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  goesOn: boolean(),
  absences: array(tuple(integer({ min: 0, max: 8 }), integer({ min: 1, max: 40 })), {
    maxLength: 4,
  }),
}).map(({ from, contracts, goesOn, absences }): Induction => {
  let at = from
  const following = contracts.map(({ days, fte, schoolId }, n): InductionContract => {
    const startsOn = dayAt(at)
    at += days
    const isLast = n === contracts.length - 1
    return contract(startsOn, {
      fte,
      schoolId,
      ...(isLast && goesOn ? {} : { endsOn: addDays(dayAt(at), -1) }),
    })
  })
  return induction(following, {
    absences: absences
      .map(([place, days], n) => absenceAt(from + n * 60 + place, days))
      .filter(({ endsOn }) => endsOn < dayAt(at)),
  })
})

/** The same, with a contract at a third school beside the others, and any of the three leading. */
export const anyInductionAtTwoSchools = record({
  one: anyInduction,
  after: integer({ min: 0, max: 200 }),
  days: integer({ min: 10, max: 600 }),
  fte: constantFrom(0.2, 0.4, 0.6),
  goesOn: boolean(),
  lead: constantFrom('stonebeck', 'larkmere', 'ashmoor'),
})
  .map(({ one, after, days, fte, goesOn, lead }): Induction => {
    const at = DAYS.indexOf(one.contracts[0]?.startsOn ?? dayAt(0)) + after
    const beside = contract(dayAt(at), {
      schoolId: 'ashmoor',
      fte,
      ...(goesOn ? {} : { endsOn: dayAt(at + days) }),
    })
    return {
      ...one,
      contracts: [...one.contracts, beside].toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
      school: { id: lead },
      overFullTimeReason: 'Two schools share the ECT.',
    }
  })
  .filter((one) => inductionFaults(one, CALENDARS).length === 0)

/** Away on so many school days in a row, from any day on which such inductions may run. */
export const anyAbsence = tuple(integer({ min: 0, max: 1200 }), integer({ min: 1, max: 40 })).map(
  ([place, days]) => absenceAt(place, days),
)

function dayAt(n: number): IsoDate {
  return DAYS[n] ?? '2039-07-01'
}

function absenceAt(place: number, days: number): Absence {
  return { kind: 'sickness', startsOn: dayAt(place), endsOn: dayAt(place + days - 1), days }
}

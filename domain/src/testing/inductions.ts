import type { IsoDate } from '../calendar.ts'
import type { Induction, InductionContract } from '../induction/induction.ts'
import { ENGLAND_2021_TO_2027 } from './englandTerms.ts'

export const CALENDARS = new Map([
  ['stonebeck', ENGLAND_2021_TO_2027],
  ['larkmere', ENGLAND_2021_TO_2027],
  ['ashmoor', ENGLAND_2021_TO_2027],
])

export function contract(
  startsOn: IsoDate,
  changes: Partial<InductionContract> = {},
): InductionContract {
  const fte = changes.fte ?? 1
  return {
    schoolId: 'stonebeck',
    type: 'permanent',
    fte,
    daysPerWeek: Math.round(fte * 50) / 10,
    startsOn,
    ...changes,
  }
}

export function induction(
  contracts: readonly InductionContract[],
  changes: Partial<Induction> = {},
): Induction {
  return {
    contracts,
    servedElsewhere: [],
    absences: [],
    statutoryLeave: [],
    extensions: [],
    ...changes,
  }
}

/** Full-time at one school since a day, the plainest induction there is. */
export function fullTimeSince(startsOn: IsoDate, changes: Partial<Induction> = {}): Induction {
  return induction([contract(startsOn)], changes)
}

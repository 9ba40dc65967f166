import type { IsoDate } from '../calendar.ts'
import type { Decision } from '../clocks/endOfInduction.ts'
import type { InductionContract } from './induction.ts'
import type { InductionRecord } from './inductionRecord.ts'

/** Where an induction stands on a day. All of them follow from the record; none is stored. */
export const INDUCTION_STATUSES = [
  'put-forward',
  'not-started',
  'serving',
  'left',
  'closed',
  'awaiting-decision',
  'passed',
  'extended',
  'failed',
] as const
export type InductionStatus = (typeof INDUCTION_STATUSES)[number]

const DECIDED: Record<Decision, InductionStatus> = {
  satisfactory: 'passed',
  extension: 'extended',
  failure: 'failed',
}

/** What of a record its status follows from. */
export interface InductionDates extends Pick<InductionRecord, 'registeredOn' | 'end' | 'closed'> {
  readonly contracts: readonly Pick<InductionContract, 'startsOn' | 'endsOn'>[]
}

/** How an induction stands on a day: what was decided comes before what the dates alone say. */
export function inductionStatus(
  { contracts, registeredOn, end, closed }: InductionDates,
  today: IsoDate,
): InductionStatus {
  if (registeredOn === undefined) return 'put-forward'
  if (end.decided && end.decided.on <= today) return DECIDED[end.decided.decision]
  if (end.completedOn !== undefined && end.completedOn <= today) return 'awaiting-decision'
  if (contracts.every(({ startsOn }) => startsOn > today)) return 'not-started'
  if (closed) return 'closed'
  const hasLeft = contracts.every(({ endsOn }) => endsOn !== undefined && endsOn < today)
  return hasLeft ? 'left' : 'serving'
}

/** A word or two for a badge. */
export const INDUCTION_STATUS_WORDS: Record<InductionStatus, string> = {
  'put-forward': 'Not registered',
  'not-started': 'Not started',
  serving: 'Serving induction',
  left: 'Left',
  closed: 'Left, closed',
  'awaiting-decision': 'Awaiting decision',
  passed: 'Passed',
  extended: 'Extended',
  failed: 'Not satisfactory',
}

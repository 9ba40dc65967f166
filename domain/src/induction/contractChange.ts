import { addDays, type Instant, inWords, type IsoDate } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import type { InductionContract } from './induction.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { withPlanDue } from './planning.ts'
import { daysInWords } from '../daysInWords.ts'

/** Other hours or another type of contract at the same school, from a day on. */
export type ContractChange = Omit<InductionContract, 'endsOn' | 'breakBefore'>

interface Recording {
  readonly by: PersonNamed
  readonly at: Instant
  readonly schoolName: string
}

/** The contract with a school that runs on a day. */
export function contractOn(
  { contracts }: Pick<InductionRecord, 'contracts'>,
  { schoolId, startsOn: day }: Pick<ContractChange, 'schoolId' | 'startsOn'>,
): InductionContract | undefined {
  return contracts.find(
    (one) =>
      one.schoolId === schoolId &&
      one.startsOn <= day &&
      (one.endsOn === undefined || one.endsOn >= day),
  )
}

/**
 * The record with another contract from a day on: the one that ran ends the day before, and an end
 * that it had is kept. Where it began on that very day the other takes its place.
 *
 * @source SG-2024-04 para 2.74
 * @rule R86
 */
export function withContractChanged(
  induction: InductionRecord,
  change: ContractChange,
  { by, at, schoolName }: Recording,
): InductionRecord {
  const running = contractOn(induction, change)
  const contracts = induction.contracts
    .flatMap((one) => (one === running ? changedFrom(one, change) : [one]))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const sentence = `Contract with ${schoolName} changed from ${inWords(change.startsOn)}: ${said(change)}.`
  const event = { event: 'contract-changed' as const, by, at, sentence }
  return withPlanDue({ ...induction, contracts, history: [...induction.history, event] }, at)
}

function changedFrom(
  running: InductionContract,
  change: ContractChange,
): readonly InductionContract[] {
  const { startsOn, endsOn, breakBefore } = running
  const next = { ...change, ...(endsOn !== undefined && { endsOn }) }
  if (startsOn < change.startsOn) return [{ ...running, endsOn: before(change.startsOn) }, next]
  return [{ ...next, ...(breakBefore !== undefined && { breakBefore }) }]
}

function before(day: IsoDate): IsoDate {
  return addDays(day, -1)
}

/** `0.6 FTE, 3 days a week, fixed term` */
function said({ fte, daysPerWeek, type }: ContractChange): string {
  return `${fte} FTE, ${daysInWords(daysPerWeek)} a week, ${type.replaceAll('-', ' ')}`
}

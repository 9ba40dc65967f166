import { type Instant, type IsoDate, inWords } from '../../calendar.ts'
import type { PersonNamed } from '../../people.ts'
import type { InductionContract } from '../induction.ts'
import type { InductionEvent, InductionRecord } from '../inductionRecord.ts'
import { withPlanDue } from '../planning.ts'
import type { Leaving, RecordedLeaving, ServedSince } from './leaving.ts'

interface Recording {
  readonly by: PersonNamed
  readonly at: Instant
  readonly schoolName: string
}

/** The leaving of one school that is in force: nobody has started there again since. */
export function leavingOf(
  { leavings = [], contracts }: Pick<InductionRecord, 'leavings' | 'contracts'>,
  schoolId: string,
): RecordedLeaving | undefined {
  const last = leavings.findLast((leaving) => leaving.schoolId === schoolId)
  if (!last) return undefined
  const isBack = contracts.some((one) => one.schoolId === schoolId && one.startsOn > last.lastDay)
  return isBack ? undefined : last
}

/**
 * The record of someone who leaves a school: contracts with it end on the last day, those that were
 * to begin later are gone. Recorded again, it takes the place of what was recorded before.
 *
 * @source SG-2024-04 para 2.74
 * @rule R86, R88
 */
export function withLeaving(
  induction: InductionRecord,
  leaving: Leaving,
  { by, at, schoolName }: Recording,
): InductionRecord {
  const before = asIfStaying(induction, leaving.schoolId)
  const contractsBefore = contractsWith(leaving.schoolId, before)
  const ended = contractsBefore
    .filter(({ startsOn }) => startsOn <= leaving.lastDay)
    .map((contract) => endedOn(leaving.lastDay, contract))
  const sentence = `Leaving ${schoolName} recorded: the last day there is ${inWords(leaving.lastDay)}.`
  return changed(
    {
      ...withContracts(before, leaving.schoolId, ended),
      leavings: [...(before.leavings ?? []), { ...leaving, by, at, contractsBefore }],
    },
    { event: 'leaving-recorded', by, at, sentence },
  )
}

/** The record as it was before someone recorded that the ECT leaves a school. */
export function withoutLeaving(
  induction: InductionRecord,
  schoolId: string,
  { by, at, schoolName }: Recording,
): InductionRecord {
  const sentence = `Leaving ${schoolName} was taken back: the contract runs as it did before.`
  return changed(asIfStaying(induction, schoolId), { event: 'leaving-withdrawn', by, at, sentence })
}

/** The record once the headteacher has confirmed what it says of someone who leaves. */
export function withLeaverConfirmed(
  induction: InductionRecord,
  schoolId: string,
  { by, at, served }: Omit<Recording, 'schoolName'> & { readonly served: ServedSince },
): InductionRecord {
  const standing = leavingOf(induction, schoolId)
  const leavings = (induction.leavings ?? []).map((leaving) =>
    leaving === standing ? { ...leaving, confirmed: { ...served, by, at } } : leaving,
  )
  const sentence = 'The headteacher confirmed the leaver details.'
  const event = { event: 'leaver-confirmed' as const, by, at, sentence }
  return { ...induction, leavings, history: [...induction.history, event] }
}

function asIfStaying(induction: InductionRecord, schoolId: string): InductionRecord {
  const standing = leavingOf(induction, schoolId)
  if (!standing) return induction
  return {
    ...withContracts(induction, schoolId, standing.contractsBefore),
    leavings: (induction.leavings ?? []).filter((leaving) => leaving !== standing),
  }
}

function contractsWith(
  schoolId: string,
  { contracts }: InductionRecord,
): readonly InductionContract[] {
  return contracts.filter((contract) => contract.schoolId === schoolId)
}

function withContracts(
  induction: InductionRecord,
  schoolId: string,
  own: readonly InductionContract[],
): InductionRecord {
  const others = induction.contracts.filter((contract) => contract.schoolId !== schoolId)
  const contracts = [...others, ...own].toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  return { ...induction, contracts }
}

function endedOn(lastDay: IsoDate, contract: InductionContract): InductionContract {
  const { endsOn } = contract
  return endsOn !== undefined && endsOn <= lastDay ? contract : { ...contract, endsOn: lastDay }
}

function changed(induction: InductionRecord, event: InductionEvent): InductionRecord {
  return withPlanDue({ ...induction, history: [...induction.history, event] }, event.at)
}

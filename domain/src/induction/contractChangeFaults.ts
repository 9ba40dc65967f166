import { inWords, isoDate, type IsoDate } from '../calendar.ts'
import type { Fault } from '../fault.ts'
import type { DoneReport } from '../schedule/reportSchedule.ts'
import { type ContractChange, contractOn } from './contractChange.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { leavingOf } from './leaving/leavingRecord.ts'

export const CONTRACT_CHANGE_FAULTS = [
  'not-serving',
  'day-does-not-exist',
  'no-contract-then',
  'leaves-that-school',
  'reported-already',
  'nothing-changes',
] as const
export type ContractChangeFault = Fault<(typeof CONTRACT_CHANGE_FAULTS)[number]>

/**
 * Why a contract cannot be changed from that day on; what the hours themselves have wrong is found in
 * the record that would follow. What people have read or signed already is left as it is.
 *
 * @ours
 * @param settled reports that no plan touches any more, in the order of their ends
 */
export function contractChangeFaults(
  induction: InductionRecord,
  change: ContractChange,
  settled: readonly DoneReport[],
): readonly ContractChangeFault[] {
  if (induction.registeredOn === undefined || induction.end.completedOn !== undefined) {
    return [fault('not-serving', 'A contract is changed while someone serves induction.')]
  }
  if (isoDate(change.startsOn) === undefined) {
    return [fault('day-does-not-exist', `There is no day ${change.startsOn}.`)]
  }
  if (leavingOf(induction, change.schoolId)) {
    const sentence = 'The ECT leaves this school. Take the leaving back first, then change it.'
    return [fault('leaves-that-school', sentence)]
  }
  const running = contractOn(induction, change)
  if (!running) return [noneThen(induction, change)]
  const reportedTo = settled.at(-1)?.endsOn
  if (reportedTo !== undefined && change.startsOn <= reportedTo) return [reported(reportedTo)]
  if (!isSame(running, change)) return []
  return [fault('nothing-changes', 'The contract has these hours and this type already.')]
}

function noneThen({ contracts }: InductionRecord, change: ContractChange): ContractChangeFault {
  const first = contracts.find(({ schoolId }) => schoolId === change.schoolId)
  const sentence =
    first && change.startsOn < first.startsOn
      ? `The contract starts on ${inWords(first.startsOn)}, after this day.`
      : `There is no contract with this school on ${inWords(change.startsOn)}.`
  return fault('no-contract-then', sentence)
}

function reported(to: IsoDate): ContractChangeFault {
  const sentence = `The time up to ${inWords(to)} is in a report that has been shared or signed, and stays as it is. Choose a later day.`
  return fault('reported-already', sentence)
}

function isSame(one: ContractChange, other: ContractChange): boolean {
  return (
    one.fte === other.fte &&
    one.type === other.type &&
    one.daysPerWeek === other.daysPerWeek &&
    weekdaysOf(one) === weekdaysOf(other)
  )
}

function weekdaysOf({ weekdays = [] }: ContractChange): string {
  return weekdays.toSorted((a, b) => a - b).join(' ')
}

function fault(code: ContractChangeFault['code'], sentence: string): ContractChangeFault {
  return { code, field: 'startsOn', sentence }
}

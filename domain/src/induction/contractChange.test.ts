import { describe, expect, test } from '@jest/globals'

import type { DoneReport } from '../schedule/reportSchedule.ts'
import { inductionRecord } from '../testing/inductionRecords.ts'
import { CALENDARS, contract } from '../testing/inductions.ts'
import { marcus } from '../testing/stonebeck.ts'
import { type ContractChange, withContractChanged } from './contractChange.ts'
import { contractChangeFaults } from './contractChangeFaults.ts'
import { inductionFaults } from './inductionFaults.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { withLeaving } from './leaving/leavingRecord.ts'

const recorded = {
  by: marcus,
  at: '2026-11-23T09:00:00.000Z',
  schoolName: 'Stonebeck Primary',
} as const
const THREE_DAYS: ContractChange = {
  schoolId: 'stonebeck',
  type: 'permanent',
  fte: 0.6,
  daysPerWeek: 3,
  weekdays: [1, 2, 3],
  startsOn: '2027-01-04',
}

describe('other hours from a day on', () => {
  test('end the contract the day before, begin another, and the history says so', () => {
    const changed = withContractChanged(inductionRecord(), THREE_DAYS, recorded)
    expect(changed.contracts).toMatchObject([
      { fte: 1, startsOn: '2026-09-01', endsOn: '2027-01-03' },
      THREE_DAYS,
    ])
    expect(changed.contracts[1]).not.toHaveProperty('endsOn')
    expect(changed).toMatchObject({ planDue: recorded.at })
    expect(changed.history).toMatchObject([
      {
        event: 'contract-changed',
        by: marcus,
        sentence:
          'Contract with Stonebeck Primary changed from 4 January 2027: 0.6 FTE, 3 days a week, permanent.',
      },
    ])
    expect(inductionFaults(changed, CALENDARS)).toEqual([])
  })

  test('keep the end that the contract had', () => {
    const fixed = inductionRecord({ contracts: [contract('2026-09-01', { endsOn: '2027-07-21' })] })
    const { contracts } = withContractChanged(fixed, THREE_DAYS, recorded)
    expect(contracts.map(({ endsOn }) => endsOn)).toEqual(['2027-01-03', '2027-07-21'])
  })

  test('corrected on the same day take its place, with named weekdays gone and the break kept', () => {
    const { weekdays: _, ...unnamed } = THREE_DAYS
    const before = inductionRecord({
      contracts: [
        contract('2025-09-01', { endsOn: '2026-07-21' }),
        { ...THREE_DAYS, breakBefore: 'A term abroad' },
      ],
    })
    const { contracts } = withContractChanged(before, { ...unnamed, fte: 0.5 }, recorded)
    expect(contracts.slice(1)).toEqual([{ ...unnamed, fte: 0.5, breakBefore: 'A term abroad' }])
  })

  test('leave a contract with another school as it is', () => {
    const larkmere = contract('2026-11-02', { fte: 0.4, schoolId: 'larkmere' })
    const at = inductionRecord({ contracts: [contract('2026-09-01', { fte: 0.5 }), larkmere] })
    const { contracts } = withContractChanged(at, THREE_DAYS, recorded)
    expect(contracts.map(({ schoolId }) => schoolId)).toEqual([
      'stonebeck',
      'larkmere',
      'stonebeck',
    ])
    expect(contracts[1]).toBe(larkmere)
  })
})

describe('a contract is not changed', () => {
  const SIGNED: DoneReport = {
    kind: 'progress-review',
    startsOn: '2026-09-01',
    endsOn: '2026-12-18',
  }
  const leaver = withLeaving(
    inductionRecord(),
    { schoolId: 'stonebeck', lastDay: '2027-02-12', reason: 'personal', next: { goes: 'not-on' } },
    recorded,
  )
  const { registeredOn: _, ...putForward } = inductionRecord()
  test.each<[string, InductionRecord, Partial<ContractChange>, string]>([
    [
      'before it starts',
      inductionRecord(),
      { startsOn: '2026-08-31' },
      'The contract starts on 1 September 2026, after this day.',
    ],
    [
      'once it has ended',
      inductionRecord({ contracts: [contract('2026-09-01', { endsOn: '2026-12-18' })] }),
      {},
      'There is no contract with this school on 4 January 2027.',
    ],
    [
      'with a school that has none',
      inductionRecord(),
      { schoolId: 'larkmere' },
      'There is no contract with this school on 4 January 2027.',
    ],
    [
      'in a period that was signed, its last day included',
      inductionRecord(),
      { startsOn: '2026-12-18' },
      'The time up to 18 December 2026 is in a report that has been shared or signed, and stays as it is. Choose a later day.',
    ],
    [
      'while the ECT leaves the school',
      leaver,
      {},
      'The ECT leaves this school. Take the leaving back first, then change it.',
    ],
    [
      'into what it is',
      inductionRecord({ contracts: [contract('2026-09-01', { fte: 0.6, weekdays: [3, 2, 1] })] }),
      {},
      'The contract has these hours and this type already.',
    ],
    [
      'before registration',
      putForward,
      {},
      'A contract is changed while someone serves induction.',
    ],
    [
      'from a day that does not exist',
      inductionRecord(),
      { startsOn: '2027-02-30' },
      'There is no day 2027-02-30.',
    ],
  ])('%s', (_why, record, changes, sentence) => {
    expect(contractChangeFaults(record, { ...THREE_DAYS, ...changes }, [SIGNED])).toMatchObject([
      { field: 'startsOn', sentence },
    ])
  })

  test('but from the day after a signed period on it is', () => {
    const dayAfter = { ...THREE_DAYS, startsOn: '2026-12-19' as const }
    expect(contractChangeFaults(inductionRecord(), dayAfter, [SIGNED])).toEqual([])
  })
})

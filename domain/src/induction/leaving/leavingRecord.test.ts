import { describe, expect, test } from '@jest/globals'

import { inductionRecord } from '../../testing/inductionRecords.ts'
import { helen, marcus, stonebeck } from '../../testing/stonebeck.ts'
import { leavingOf, withLeaverConfirmed, withLeaving, withoutLeaving } from './leavingRecord.ts'
import { isLeavingReported } from './leavingIsReported.ts'
import type { Leaving } from './leaving.ts'

const LEAVING: Leaving = {
  schoolId: 'stonebeck',
  lastDay: '2026-12-18',
  reason: 'post-elsewhere',
  next: { goes: 'not-known' },
}
const recording = { by: marcus, at: '2026-11-23T10:00:00Z', schoolName: stonebeck.name } as const
const [AT_STONEBECK] = inductionRecord().contracts

describe('leaving in the record', () => {
  test('ends the contract on the last day, with who said so, and has the reports planned again', () => {
    const record = withLeaving(inductionRecord(), LEAVING, recording)
    expect(record.contracts).toEqual([{ ...AT_STONEBECK, endsOn: '2026-12-18' }])
    expect(record.planDue).toBe(recording.at)
    expect(record.history.at(-1)).toMatchObject({
      event: 'leaving-recorded',
      by: marcus,
      sentence: 'Leaving Stonebeck Academy recorded: the last day there is 18 December 2026.',
    })
  })

  test('taken back, every contract is as it was', () => {
    const before = withMoreHoursFromJanuary()
    const left = withLeaving(before, LEAVING, recording)
    expect(left.contracts).toHaveLength(1)
    const back = withoutLeaving(left, 'stonebeck', recording)
    expect(back.contracts).toEqual(before.contracts)
    expect(leavingOf(back, 'stonebeck')).toBeUndefined()
  })

  test('recorded again with another day, the later day counts, and taking it back is as before', () => {
    const before = withMoreHoursFromJanuary()
    const first = withLeaving(before, LEAVING, recording)
    const second = withLeaving(first, { ...LEAVING, lastDay: '2027-01-29' }, recording)
    expect(second.contracts.map(({ endsOn }) => endsOn)).toEqual(['2026-12-31', '2027-01-29'])
    expect(second.leavings).toHaveLength(1)
    expect(withoutLeaving(second, 'stonebeck', recording).contracts).toEqual(before.contracts)
  })

  test('of one of two schools leaves the contract with the other alone', () => {
    const elsewhere = { ...contractFrom('2026-09-01'), schoolId: 'larkmere', fte: 0.4 }
    const both = inductionRecord({ contracts: [{ ...contractFrom('2026-09-01') }, elsewhere] })
    const { contracts } = withLeaving(both, LEAVING, recording)
    expect(contracts.map(({ schoolId, endsOn }) => [schoolId, endsOn])).toEqual([
      ['larkmere', undefined],
      ['stonebeck', '2026-12-18'],
    ])
  })

  test('is over once someone starts there again', () => {
    const left = withLeaving(inductionRecord(), LEAVING, recording)
    const contracts = [...left.contracts, { ...contractFrom('2027-04-12'), breakBefore: 'Travel' }]
    expect(leavingOf({ ...left, contracts }, 'stonebeck')).toBeUndefined()
  })

  test('the headteacher confirms it as it is; recorded again, it is to be confirmed again', () => {
    const served = { since: '2026-09-01', daysServed: 73, daysAbsent: 2 } as const
    const left = withLeaving(inductionRecord(), LEAVING, recording)
    const at = '2026-12-17T09:00:00Z'
    const confirmed = withLeaverConfirmed(left, 'stonebeck', { by: helen, at, served })
    expect(leavingOf(confirmed, 'stonebeck')?.confirmed).toEqual({ ...served, by: helen, at })
    const again = withLeaving(confirmed, LEAVING, recording)
    expect(leavingOf(again, 'stonebeck')?.confirmed).toBeUndefined()
  })
})

test.each([
  ['with the tutor', 'with-tutor', '2026-12-18', false],
  ['shared with the ECT', 'with-ect', '2026-12-18', true],
  ['signed', 'submitted', '2026-12-18', true],
  ['of another year, at another time there', 'submitted', '2025-12-19', false],
] as const)('an interim assessment %s: the last day stands is %s', (_, state, endsOn, stands) => {
  const period = { ...PERIOD, endsOn }
  const left = withLeaving(inductionRecord(), LEAVING, recording)
  const reports = [{ kind: 'interim-assessment', state, period }] as const
  expect(isLeavingReported(left, LEAVING, reports)).toBe(stands)
})

const PERIOD = {
  number: 1,
  schoolTerm: 'autumn',
  schoolYear: '2026/27',
  startsOn: '2026-09-01',
  opensOn: '2026-11-17',
  dueOn: '2026-12-18',
} as const

function contractFrom(startsOn: '2026-09-01' | '2027-01-01' | '2027-04-12') {
  const contract = inductionRecord().contracts[0]
  if (!contract) throw new RangeError('no contract')
  return { ...contract, startsOn }
}

function withMoreHoursFromJanuary() {
  return inductionRecord({
    contracts: [
      { ...contractFrom('2026-09-01'), fte: 0.6, daysPerWeek: 3, endsOn: '2026-12-31' },
      contractFrom('2027-01-01'),
    ],
  })
}

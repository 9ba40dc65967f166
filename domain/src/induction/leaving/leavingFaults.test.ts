import { describe, expect, test } from '@jest/globals'

import { inductionRecord } from '../../testing/inductionRecords.ts'
import { marcus } from '../../testing/stonebeck.ts'
import type { Leaving } from './leaving.ts'
import { lastDayFaults, leaverDetailFaults } from './leavingFaults.ts'
import { withLeaving } from './leavingRecord.ts'

const TODAY = '2026-11-23'
const LEAVING: Leaving = {
  schoolId: 'stonebeck',
  lastDay: '2026-12-18',
  reason: 'post-elsewhere',
  next: { goes: 'not-known' },
}

describe('the last day of someone who leaves', () => {
  test.each([
    ['is in four weeks', '2026-12-18', undefined],
    ['was last month: they have gone already', '2026-10-23', undefined],
    ['is exactly four months ahead', '2027-03-23', undefined],
    ['is further ahead', '2027-03-24', 'Choose a day up to 23 March 2027, four months from today.'],
    [
      'is before they began',
      '2026-08-31',
      'The contract starts on 1 September 2026, after this day.',
    ],
    ['does not exist', '2026-02-30', 'There is no day 2026-02-30.'],
  ] as const)('%s', (_, lastDay, sentence) => {
    const [fault] = lastDayFaults(inductionRecord(), { ...LEAVING, lastDay }, TODAY)
    expect(fault?.sentence).toBe(sentence)
  })

  test('is not after a fixed-term contract has ended', () => {
    const contracts = inductionRecord().contracts.map((one) => ({
      ...one,
      endsOn: '2026-10-23' as const,
    }))
    expect(lastDayFaults(inductionRecord({ contracts }), LEAVING, TODAY)).toMatchObject([
      { field: 'lastDay', sentence: 'The contract ended on 23 October 2026, before this day.' },
    ])
  })

  test('may be put off, because the contract before anyone recorded it counts', () => {
    const recording = { by: marcus, at: '2026-11-23T10:00:00Z', schoolName: 'Stonebeck' } as const
    const left = withLeaving(inductionRecord(), LEAVING, recording)
    expect(lastDayFaults(left, { ...LEAVING, lastDay: '2027-01-29' }, TODAY)).toEqual([])
  })

  test('is of a school where they have a contract, and of someone who serves', () => {
    const elsewhere = { ...LEAVING, schoolId: 'larkmere' }
    expect(lastDayFaults(inductionRecord(), elsewhere, TODAY)).toMatchObject([
      { code: 'no-contract-there' },
    ])
    const done = inductionRecord({ end: { completedOn: '2026-11-20' } })
    expect(lastDayFaults(done, LEAVING, TODAY)).toMatchObject([{ code: 'not-serving' }])
  })
})

describe('where they go and why', () => {
  test.each([
    ['that nothing is known yet is an answer', {}, []],
    [
      'another reason is given in words',
      { reason: 'other', reasonInWords: ' ' },
      ['reasonInWords'],
    ],
    [
      'a school has a name, a reference number of six digits and a real address',
      { next: { goes: 'to-school', schoolName: '', urn: '12345', contactEmail: 'office' } },
      ['next.schoolName', 'next.urn', 'next.contactEmail'],
    ],
    [
      'a school with a name alone is enough',
      { next: { goes: 'to-school', schoolName: 'Larkmere Primary' } },
      [],
    ],
    ['a contact has an address or a number', { contact: { ectAgreed: true } }, ['contact.email']],
    [
      'a contact by telephone is enough',
      { contact: { ectAgreed: true, phone: '01632 960123' } },
      [],
    ],
  ] as const)('%s', (_, changes, fields) => {
    const faults = leaverDetailFaults({ ...LEAVING, ...changes })
    expect(faults.map(({ field }) => field)).toEqual(fields)
  })
})

import { describe, expect, test } from '@jest/globals'
import { assert, property } from 'fast-check'

import type { IsoDate } from '../calendar.ts'
import { anyAbsence, anyInduction, anyInductionAtTwoSchools } from '../testing/anyInduction.ts'
import { CALENDARS, contract, induction } from '../testing/inductions.ts'
import { STATUTORY_ABSENCE } from './absence.ts'
import type { Absence, Induction, InductionContract } from './induction.ts'
import { yearsOfInduction } from './yearsOfInduction.ts'

const absent: Absence = {
  kind: 'sickness',
  startsOn: '2025-09-15',
  endsOn: '2025-12-19',
  days: 30,
}

describe('a year that is extended by 30 days of absence and was served by 21 July 2026 (R69)', () => {
  test.each<[string, readonly InductionContract[], IsoDate | undefined]>([
    ['ends after 30 days in the same school', [contract('2025-09-03')], '2026-10-12'],
    [
      'ends after 30 days when only the hours change',
      [contract('2025-09-03', { endsOn: '2026-08-31' }), contract('2026-09-01', { fte: 1 })],
      '2026-10-12',
    ],
    [
      'lasts a term in a new school',
      [contract('2025-09-03', { endsOn: '2026-08-31' }), at('larkmere', '2026-09-01')],
      '2026-12-18',
    ],
    [
      'lasts a term in a new school, counted from when the ECT joined it',
      [contract('2025-09-03', { endsOn: '2026-10-02' }), at('larkmere', '2026-10-05')],
      '2027-01-27',
    ],
    [
      'ends after 30 days for who comes back to a school',
      [
        contract('2025-09-03', { endsOn: '2026-03-31' }),
        at('larkmere', '2026-04-01', { endsOn: '2026-08-31' }),
        contract('2026-09-01'),
      ],
      '2026-10-12',
    ],
    [
      'has no end when the ECT leaves the new school before',
      [
        contract('2025-09-03', { endsOn: '2026-08-31' }),
        at('larkmere', '2026-09-01', { endsOn: '2026-12-04' }),
      ],
      undefined,
    ],
  ])('%s', (_what, contracts, endsOn) => {
    const [first] = yearsOf(induction(contracts, { absences: [absent] }))
    expect(first).toMatchObject({ servedOn: '2026-07-21', extensionDays: 30 })
    expect(first?.endsOn).toBe(endsOn)
  })

  test('says when the 30 days are over and why it goes on', () => {
    const contracts = [contract('2025-09-03', { endsOn: '2026-08-31' })]
    const moved = [...contracts, at('larkmere', '2026-09-01')]
    const [first] = yearsOf(induction(moved, { absences: [absent] }))
    expect(first?.steps.slice(-2)).toMatchObject([
      { on: '2026-10-12', source: 'SG-2024-04 para 3.6' },
      {
        says: 'The extension is not served in the same school, so it goes on until a term in the new one is over.',
        on: '2026-12-18',
        source: 'SG-2024-04 para 3.6',
      },
    ])
  })

  test('leave that the ECT chose to make up asks for no whole term', () => {
    const leave = { ...absent, kind: 'paternity', extendsInduction: true } as const
    const contracts = [
      contract('2025-09-03', { endsOn: '2026-08-31' }),
      at('larkmere', '2026-09-01'),
    ]
    expect(yearsOf(induction(contracts, { statutoryLeave: [leave] }))[0]?.endsOn).toBe('2026-10-12')
  })
})

test.each([
  ['wherever the ECT moves', anyInduction],
  ['at two schools at once', anyInductionAtTwoSchools],
])('adding an absence never brings an end date forward, %s', (_where, any) => {
  assert(
    property(any, anyAbsence, (one, another) => {
      const before = yearsOf(one)
      const after = yearsOf({ ...one, absences: [...one.absences, another] })
      const endOf = (years: typeof before, n: number) => years[n]?.endsOn ?? '9999-12-31'
      expect(endOf(after, 0) >= endOf(before, 0)).toBe(true)
      expect(endOf(after, 1) >= endOf(before, 1)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

function yearsOf(one: Induction) {
  return yearsOfInduction(one, CALENDARS, STATUTORY_ABSENCE)
}

function at(
  schoolId: string,
  startsOn: IsoDate,
  changes: Partial<InductionContract> = {},
): InductionContract {
  return contract(startsOn, { schoolId, ...changes })
}

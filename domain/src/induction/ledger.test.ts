import { describe, expect, test } from '@jest/globals'

import type { IsoDate } from '../calendar.ts'
import { inDecimals } from '../fraction.ts'
import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import type { Induction } from './induction.ts'
import { ledgerOn } from './ledger.ts'

const DEMO_DAY = '2026-11-23'
const partTimeSince = (startsOn: IsoDate, fte: number) => induction([contract(startsOn, { fte })])
const served = (terms: number, daysAbsent = 0): Pick<Induction, 'servedElsewhere'> => ({
  servedElsewhere: [{ appropriateBody: 'Oakrow Hub', termsServed: terms, daysAbsent }],
})

describe('the ledger of demo people (TEST-DATA 6.5)', () => {
  test.each<[string, Induction, IsoDate, object]>([
    [
      'D1 Amara, on the demo day',
      fullTimeSince('2026-09-01'),
      DEMO_DAY,
      { served: '0', left: '6' },
    ],
    [
      'D1 Amara, at the end of her first term',
      fullTimeSince('2026-09-01'),
      '2026-12-18',
      { served: '1', left: '5' },
    ],
    ['D6 Farid at 0.6, banked', partTimeSince('2025-09-03', 0.6), DEMO_DAY, { banked: '1.8' }],
    ['D7 Gwen at 0.5, banked', partTimeSince('2025-09-03', 0.5), DEMO_DAY, { banked: '1.5' }],
    [
      'D17 Quentin, transferred in after 2.5 terms',
      fullTimeSince('2026-09-01', served(2.5)),
      '2026-09-01',
      { elsewhere: '2.5', left: '3.5' },
    ],
    [
      'D19 Sol, who left before a term was over',
      induction([contract('2026-09-01', { endsOn: '2026-10-23' })]),
      DEMO_DAY,
      { served: '0', left: '6', ends: undefined },
    ],
  ])('%s', (_who, one, on, expected) => {
    const { termsServed, termsBanked, termsLeft, termsServedElsewhere, estimatedEndOn } = ledgerOn(
      on,
      one,
      CALENDARS,
    )
    expect({
      served: inDecimals(termsServed),
      banked: inDecimals(termsBanked),
      left: inDecimals(termsLeft),
      elsewhere: inDecimals(termsServedElsewhere),
      ends: estimatedEndOn,
    }).toMatchObject(expected)
  })
})

describe('both years of induction end when three terms each are served (DATES 3.6)', () => {
  test.each<[string, Induction, readonly (IsoDate | undefined)[]]>([
    ['D1, full-time', fullTimeSince('2026-09-01'), ['2027-07-21', '2028-07-19']],
    ['the demo of 2021 (DATES O3)', fullTimeSince('2021-09-02'), ['2022-07-22', '2023-07-21']],
    ['full-time, all of it published', fullTimeSince('2024-09-03'), ['2025-07-23', '2026-07-21']],
    ['0.6: terms 5 and 10', partTimeSince('2025-09-03', 0.6), ['2027-03-25', '2028-12-15']],
    ['0.5: terms 6 and 12', partTimeSince('2022-09-01', 0.5), ['2024-07-23', '2026-07-21']],
    [
      'after 2.5 terms elsewhere',
      fullTimeSince('2026-09-01', served(2.5)),
      ['2026-10-21', '2027-10-20'],
    ],
    [
      'after 3 terms elsewhere: the second year only',
      fullTimeSince('2025-09-03', served(3)),
      ['2026-07-21'],
    ],
    [
      'reduced to four terms',
      fullTimeSince('2025-09-03', {
        reduction: { grounds: 'experience', termsToServe: 4, ectAgreed: true },
      }),
      ['2026-07-21', '2026-12-18'],
    ],
    [
      'reduced to one term',
      fullTimeSince('2026-09-01', {
        reduction: { grounds: 'experience', termsToServe: 1, ectAgreed: true },
      }),
      ['2026-12-18'],
    ],
    [
      'ended early at 0.8',
      induction([contract('2022-09-01', { fte: 0.8 })], {
        reduction: { grounds: 'part-time', endsOn: '2024-07-23', ectAgreed: true },
      }),
      ['2023-11-22', '2024-07-23'],
    ],
    [
      'extended by the body by one term',
      fullTimeSince('2024-09-03', { extensions: [{ terms: 1, reason: 'illness' }] }),
      ['2025-07-23', '2026-12-18'],
    ],
    [
      'ended by the contract',
      induction([contract('2025-09-03', { endsOn: '2026-12-18' })]),
      ['2026-07-21', undefined],
    ],
  ])('%s', (_who, one, ends) => {
    expect(ledgerOn(DEMO_DAY, one, CALENDARS).years.map(({ endsOn }) => endsOn)).toEqual(ends)
  })

  test('an end in terms that nobody has published is an estimate', () => {
    const { years } = ledgerOn(DEMO_DAY, fullTimeSince('2026-09-01'), CALENDARS)
    expect(years.map(({ isEstimate }) => isEstimate)).toEqual([false, true])
  })

  test('a year tells how its end came about', () => {
    const [year] = ledgerOn(DEMO_DAY, partTimeSince('2025-09-03', 0.6), CALENDARS).years
    expect(year?.steps).toEqual([
      { says: 'Year 1 of induction starts.', on: '2025-09-03', source: 'SG-2024-04 para 2.30' },
      {
        says: 'By this day 3 full-time equivalent terms of year 1 have been served.',
        on: '2027-03-25',
        source: 'SG-2024-04 para 2.36',
      },
    ])
  })
})

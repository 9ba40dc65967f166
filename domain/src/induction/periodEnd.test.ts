import { describe, expect, test } from '@jest/globals'

import { type PeriodEnd, whyNotEnd, whyNotExtend, whyNotLeaveOn } from './periodEnd.ts'

const TODAY = '2026-12-18'
const open: PeriodEnd = { startsOn: '2025-01-06' }
const passed: PeriodEnd = { ...open, endsOn: '2026-12-18', termsServed: 6, outcome: 'pass' }

describe('the number of terms at an end (RULES V4)', () => {
  test.each([
    [6, []],
    [0, []],
    [16, []],
    [2.5, []],
    [1.1, []],
    [0.5, []],
    [-0.5, ['Number of terms must be between 0 and 16']],
    [16.1, ['Number of terms must be between 0 and 16']],
    [2.55, ['Terms can only have up to 1 decimal place']],
    [
      Number.NaN,
      ['Number of terms must be between 0 and 16', 'Terms can only have up to 1 decimal place'],
    ],
  ])('%d: %j', (termsServed, sentences) => {
    expect(said(whyNotEnd({ ...passed, termsServed }, TODAY))).toEqual(sentences)
  })

  test('is asked for exactly when there is an end', () => {
    expect(whyNotEnd(open, TODAY)).toEqual([])
    expect(said(whyNotEnd({ ...open, endsOn: '2026-12-18' }, TODAY))).toEqual([
      'Enter a number of terms',
    ])
    expect(said(whyNotEnd({ ...open, termsServed: 6 }, TODAY))).toEqual([
      'Delete the number of terms if the induction has no end date',
    ])
  })
})

test.each([
  [0.1, []],
  [1.5, []],
  [16, []],
  [0, ['Number of terms must be between 0.1 and 16']],
  [16.5, ['Number of terms must be between 0.1 and 16']],
  [1.25, ['Terms can only have up to 1 decimal place']],
])('an extension by %d terms (RULES V5): %j', (terms, sentences) => {
  expect(said(whyNotExtend(terms))).toEqual(sentences)
})

describe('the day of an end (RULES V6, TEST-DATA D5)', () => {
  test.each([
    ['2026-12-18', []],
    ['2026-12-19', ['Dates cannot be in the future']],
    ['2025-01-06', []],
    ['2025-01-05', ['The end date must be later than the start date (6 January 2025)']],
  ] as const)('%s: %j', (endsOn, sentences) => {
    expect(said(whyNotEnd({ ...passed, endsOn }, TODAY))).toEqual(sentences)
  })
})

describe('an outcome (RULES V7, V11)', () => {
  test('needs an end', () => {
    expect(whyNotEnd({ ...open, outcome: 'release' }, TODAY)).toEqual([
      {
        code: 'outcome-without-end',
        field: 'endsOn',
        says: 'Enter the day on which the induction ended',
      },
    ])
  })

  test.each([
    ['pass', undefined, []],
    ['release', undefined, []],
    ['fail', undefined, ['confirmation-missing']],
    ['fail', '2026-12-18', []],
    ['fail', '2026-12-19', ['confirmation-in-future']],
    ['fail', '2026-12-10', []],
    ['fail', '2026-12-09', ['confirmation-before-end']],
  ] as const)('%s, confirmed on %s: %j', (outcome, confirmationSentOn, codes) => {
    const ended = { ...passed, endsOn: '2026-12-10', outcome } as const
    const end = confirmationSentOn === undefined ? ended : { ...ended, confirmationSentOn }
    expect(whyNotEnd(end, TODAY).map(({ code }) => code)).toEqual(codes)
  })
})

test.each([
  ['2026-10-02', []],
  ['2027-04-18', []],
  ['2027-04-19', ['Enter a date no further than 4 months from today']],
] as const)(
  'leaving on %s, reported on 18 December 2026 (RULES V10): %j',
  (leavesOn, sentences) => {
    expect(said(whyNotLeaveOn(leavesOn, TODAY))).toEqual(sentences)
  },
)

function said(refusals: readonly { readonly says: string }[]) {
  return refusals.map(({ says }) => says)
}

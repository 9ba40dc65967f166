import { describe, expect, test } from '@jest/globals'

import { CALENDARS, contract, fullTimeSince, induction } from '../testing/inductions.ts'
import type { Absence, Induction } from './induction.ts'
import { inductionFaults } from './inductionFaults.ts'

const fullTime = contract('2026-09-01')

describe('an induction is refused, with the field', () => {
  test.each<[string, Induction, string, string]>([
    ['without a contract', induction([]), 'no-contract', 'contracts'],
    [
      'on a day that does not exist',
      fullTimeSince('2026-09-31'),
      'date-does-not-exist',
      'contracts[0].startsOn',
    ],
    [
      'at a school that nobody knows',
      induction([{ ...fullTime, schoolId: 'nowhere' }]),
      'school-without-calendar',
      'contracts[0].schoolId',
    ],
    [
      'before the calendar begins',
      fullTimeSince('2020-09-01'),
      'calendar-too-short',
      'contracts[0].startsOn',
    ],
    [
      'ended before it starts',
      induction([contract('2026-09-01', { endsOn: '2026-08-31' })]),
      'contract-ends-before-it-starts',
      'contracts[0].endsOn',
    ],
    [
      'with contracts out of order',
      induction([contract('2026-09-01'), contract('2025-09-03', { schoolId: 'larkmere' })]),
      'contracts-out-of-order',
      'contracts[1].startsOn',
    ],
    [
      'with two contracts at once in one school',
      induction([
        contract('2025-09-03', { fte: 0.5, endsOn: '2026-09-01' }),
        contract('2026-09-01', { fte: 0.5 }),
      ]),
      'contracts-overlap',
      'contracts[1].startsOn',
    ],
    [
      'with a gap that nobody explains',
      induction([contract('2025-09-03', { endsOn: '2025-12-19' }), contract('2026-01-06')]),
      'gap-between-contracts',
      'contracts[1].startsOn',
    ],
    [
      'with no FTE',
      induction([contract('2026-09-01', { fte: 0, daysPerWeek: 5 })]),
      'fte-out-of-range',
      'contracts[0].fte',
    ],
    [
      'with more than full-time in one contract',
      induction([contract('2026-09-01', { fte: 1.2, daysPerWeek: 5 })]),
      'fte-out-of-range',
      'contracts[0].fte',
    ],
    [
      'with an FTE too fine to be exact',
      induction([contract('2026-09-01', { fte: 0.33333, daysPerWeek: 2 })]),
      'fte-too-precise',
      'contracts[0].fte',
    ],
    [
      'with more than full-time in sum',
      induction([
        contract('2026-09-01', { fte: 0.6 }),
        contract('2026-09-01', { fte: 0.6, schoolId: 'larkmere' }),
      ]),
      'over-full-time',
      'contracts[1].fte',
    ],
    [
      'with six days a week',
      induction([{ ...fullTime, daysPerWeek: 6 }]),
      'days-a-week-out-of-range',
      'contracts[0].daysPerWeek',
    ],
    [
      'with weekdays that are not the days a week',
      induction([contract('2026-09-01', { fte: 0.6, weekdays: [1, 2] })]),
      'weekdays-do-not-match',
      'contracts[0].weekdays',
    ],
    [
      'with more terms than there can be',
      served(17),
      'terms-served-out-of-range',
      'servedElsewhere[0].termsServed',
    ],
    [
      'reduced to less than a term',
      fullTimeSince('2026-09-01', {
        reduction: { grounds: 'experience', termsToServe: 0.5, ectAgreed: true },
      }),
      'reduction-out-of-range',
      'reduction.termsToServe',
    ],
    [
      'reduced against the will of the ECT',
      fullTimeSince('2026-09-01', {
        reduction: { grounds: 'experience', termsToServe: 3, ectAgreed: false },
      }),
      'reduction-not-agreed',
      'reduction.ectAgreed',
    ],
    [
      'reduced for a part-timer before two school years are over',
      fullTimeSince('2025-09-03', {
        reduction: { grounds: 'part-time', endsOn: '2027-07-20', ectAgreed: true },
      }),
      'reduction-too-early',
      'reduction.endsOn',
    ],
    [
      'extended by nothing',
      fullTimeSince('2026-09-01', { extensions: [{ terms: 0, reason: 'illness' }] }),
      'extension-out-of-range',
      'extensions[0].terms',
    ],
  ])('%s', (_why, refused, code, field) => {
    expect(inductionFaults(refused, CALENDARS)).toMatchObject([{ code, field }])
  })
})

describe('absences are refused', () => {
  const away: Absence = { kind: 'sickness', startsOn: '2026-09-07', endsOn: '2026-09-11', days: 5 }
  test.each<[string, readonly Absence[], string, string]>([
    [
      'ending before they start',
      [{ ...away, endsOn: '2026-09-04' }],
      'absence-ends-before-it-starts',
      'absences[0].endsOn',
    ],
    ['in quarters', [{ ...away, days: 4.25 }], 'absence-not-in-half-days', 'absences[0].days'],
    ['of no days', [{ ...away, days: 0 }], 'absence-not-in-half-days', 'absences[0].days'],
    [
      'before the contract',
      [{ ...away, startsOn: '2026-07-01', endsOn: '2026-07-02', days: 2 }],
      'absence-outside-contracts',
      'absences[0].startsOn',
    ],
    [
      'of more days than there are',
      [{ ...away, days: 5.5 }],
      'absence-over-the-days-there-are',
      'absences[0].days',
    ],
    [
      'in half-term',
      [{ ...away, startsOn: '2026-10-26', endsOn: '2026-10-30' }],
      'absence-over-the-days-there-are',
      'absences[0].days',
    ],
    [
      'twice for the same days',
      [away, { ...away, startsOn: '2026-09-11', days: 1 }],
      'absences-overlap',
      'absences[1].startsOn',
    ],
    [
      'in three halves of one day',
      [1, 2, 3].map(() => ({ ...away, endsOn: away.startsOn, days: 0.5 })),
      'absences-overlap',
      'absences[2].startsOn',
    ],
  ])('%s', (_why, absences, code, field) => {
    expect(inductionFaults(fullTimeSince('2026-09-01', { absences }), CALENDARS)).toMatchObject([
      { code, field },
    ])
  })

  test('on weekdays that the contract does not have', () => {
    const threeDays = contract('2026-09-01', { fte: 0.6, weekdays: [1, 2, 3] })
    const absences = [{ ...away, days: 3.5 }]
    expect(inductionFaults(induction([threeDays], { absences }), CALENDARS)).toMatchObject([
      { code: 'absence-over-the-days-there-are', field: 'absences[0].days' },
    ])
  })
})

describe('an induction is accepted', () => {
  const morning: Absence = {
    kind: 'other',
    startsOn: '2026-09-07',
    endsOn: '2026-09-07',
    days: 0.5,
  }
  test.each<[string, Induction]>([
    ['full-time at one school', fullTimeSince('2026-09-01')],
    [
      'after a change of school over the summer, which leaves no gap',
      induction([
        contract('2025-09-03', { endsOn: '2026-07-21' }),
        contract('2026-09-01', { schoolId: 'larkmere' }),
      ]),
    ],
    [
      'after a break that is explained',
      induction([
        contract('2024-09-03', { endsOn: '2024-12-20' }),
        contract('2026-01-05', { breakBefore: 'A year abroad' }),
      ]),
    ],
    [
      'over full-time for a reason',
      induction(
        [
          contract('2026-09-01', { fte: 0.6 }),
          contract('2026-09-01', { fte: 0.6, schoolId: 'larkmere' }),
        ],
        { overFullTimeReason: 'Cover for a colleague until Christmas' },
      ),
    ],
    [
      'with two half days on one day',
      fullTimeSince('2026-09-01', { absences: [morning, morning] }),
    ],
    [
      'reduced for a part-timer after two school years',
      fullTimeSince('2025-09-03', {
        reduction: { grounds: 'part-time', endsOn: '2027-07-21', ectAgreed: true },
      }),
    ],
  ])('%s', (_which, accepted) => {
    expect(inductionFaults(accepted, CALENDARS)).toEqual([])
  })
})

test('a fault is told in a sentence that names the day', () => {
  const [fault] = inductionFaults(
    induction([contract('2025-09-03', { endsOn: '2025-12-19' }), contract('2026-01-06')]),
    CALENDARS,
  )
  expect(fault?.sentence).toBe(
    'No contract covers 20 December 2025 to 5 January 2026: say why in breakBefore.',
  )
})

function served(termsServed: number): Induction {
  const servedElsewhere = [{ appropriateBody: 'Oakrow Hub', termsServed, daysAbsent: 0 }]
  return fullTimeSince('2026-09-01', { servedElsewhere })
}

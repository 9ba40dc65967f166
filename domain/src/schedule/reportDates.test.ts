import { describe, expect, test } from '@jest/globals'

import {
  type DatedPeriod,
  DEFAULT_REPORT_DATES,
  reportDates,
  type ReportKind,
} from './reportDates.ts'

const period = (
  kind: ReportKind,
  startsOn: DatedPeriod['startsOn'],
  endsOn: DatedPeriod['endsOn'],
): DatedPeriod => ({ kind, startsOn, endsOn, isExtended: false, backOn: () => undefined })

const P = 'progress-review'
const A = 'formal-assessment'

describe('due dates of the documents (DATES 3.3, oracles.json "due_offsets_calendar_days")', () => {
  test.each([
    ['O6', P, '2022-09-01', '2022-12-20', 7, '2022-12-13'],
    ['O12', A, '2024-09-03', '2024-12-20', 14, '2024-12-06'],
    ['O9, first row', P, '2021-09-01', '2021-09-30', 1, '2021-09-29'],
    ['O9, second row', P, '2021-09-30', '2021-10-08', 2, '2021-10-06'],
  ] as const)(
    '%s: %s of %s to %s, %d days before the end: %s',
    (_row, kind, from, to, days, dueOn) => {
      const offsets = {
        ...DEFAULT_REPORT_DATES.offsets,
        [kind]: { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: days },
      }
      expect(reportDates(period(kind, from, to), { offsets, fixedDueDates: [] }).dueOn).toBe(dueOn)
    },
  )

  test('O5: a day fixed for the term', () => {
    const dueOn = '2023-12-15'
    const autumn = { schoolTerm: 'autumn', schoolYear: '2023/24' } as const
    const settings = {
      ...DEFAULT_REPORT_DATES,
      fixedDueDates: [{ kind: P, ...autumn, dueOn }],
    } as const
    const endsWithTerm = { name: autumn.schoolTerm, schoolYear: autumn.schoolYear }
    const inAutumn = { ...period(P, '2023-09-01', '2023-12-15'), endsWithTerm }
    expect(reportDates(inAutumn, settings).dueOn).toBe('2023-12-15')
    expect(
      reportDates({ ...inAutumn, endsWithTerm: { ...endsWithTerm, name: 'spring' } }, settings)
        .dueOn,
    ).toBe('2023-12-08')
  })
})

describe('gates of the documents (DATES 3.4, oracles.json "gates")', () => {
  test('O13: an assessment to 20 December 2024 opens on 19 November and is due on 6 December', () => {
    expect(reportDates(period(A, '2024-09-03', '2024-12-20'), DEFAULT_REPORT_DATES)).toMatchObject({
      opensOn: '2024-11-19',
      dueOn: '2024-12-06',
    })
  })

  test('O14, O15: extended for absence to 19 November 2024, nothing goes in before the 18th, so it is due then (CONFLICTS C2)', () => {
    const extended = { ...period(A, '2024-09-03', '2024-11-19'), isExtended: true }
    expect(reportDates(extended, DEFAULT_REPORT_DATES)).toEqual({
      opensOn: '2024-11-18',
      dueOn: '2024-11-18',
      steps: [
        {
          says: 'Nothing can be submitted until the extension for absence is served.',
          on: '2024-11-18',
          source: 'ours',
        },
        { says: 'It is due 14 days before its period ends.', on: '2024-11-05', source: 'ours' },
        { says: 'It is due no earlier than it opens.', on: '2024-11-18', source: 'ours' },
      ],
    })
  })
})

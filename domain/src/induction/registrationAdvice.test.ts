import { expect, test } from '@jest/globals'

import type { IsoDate } from '../calendar.ts'
import { inductionRecord } from '../testing/inductionRecords.ts'
import { registrationAdvice } from './registrationAdvice.ts'

const { registeredOn: _never, ...putForward } = inductionRecord()

test.each<[IsoDate, number]>([
  ['2026-08-31', 0],
  ['2026-09-01', 0],
  ['2026-09-02', 1],
])('registered on %s for a start on 1 September: %d warnings', (registeredOn, count) => {
  expect(registrationAdvice({ ...putForward, registeredOn }, '2026-11-23')).toHaveLength(count)
})

test('who was registered late reads when, and what may follow', () => {
  const late = { ...putForward, registeredOn: '2026-10-05' as const }
  expect(registrationAdvice(late, '2026-11-23')).toEqual([
    {
      code: 'registered-late',
      says: 'This induction was registered on 5 October 2026, after its start on 1 September 2026. Registration comes before the start, so the appropriate body may set a later one.',
      source: 'SG-2024-04 para 2.11',
    },
  ])
})

test('who is only put forward is warned from the day after the start', () => {
  expect(registrationAdvice(putForward, '2026-09-01')).toEqual([])
  expect(registrationAdvice(putForward, '2026-09-02')[0]?.says).toContain('not registered yet')
})

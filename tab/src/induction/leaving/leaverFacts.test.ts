import { expect, test } from '@jest/globals'

import { leaverFacts } from './leaverFacts.ts'

const VIEW = { people: { ect: 'Amara Whitcombe' }, trn: '9900001' } as const
const LEAVING = {
  leaving: {
    schoolId: 'stonebeck',
    lastDay: '2026-12-18',
    reason: 'post-elsewhere',
    next: { goes: 'to-school', schoolName: 'Larkmere Primary', appropriateBody: 'Oakrow Hub' },
  },
  schoolName: 'Stonebeck Academy',
  by: 'Marcus Ellery',
  at: '2026-11-23T09:00:00Z',
  dateOfBirth: '1999-05-14',
  served: { since: '2026-09-01', daysServed: 73, daysAbsent: 2.5 },
  daysAbsentInAll: 12,
} as const

test('the leaver details say who leaves which school when, why and where to, with the days', () => {
  expect(wordsOf(LEAVING)).toEqual([
    'School: Stonebeck Academy',
    'Early career teacher: Amara Whitcombe',
    'Teacher reference number: 9900001',
    'Date of birth: 14 May 1999',
    'Last day in school: 18 December 2026',
    'Reason: A post at another school',
    'Since the last assessment or the start, 1 September 2026: 73 days served, 2.5 days absent',
    'Absent in all of induction: 12 days',
    'Induction goes on: Larkmere Primary. Appropriate body: Oakrow Hub',
    'Personal contact: None given',
    'Recorded: 23 November 2026 at 09:00, Marcus Ellery',
    'Confirmed by the headteacher: Not yet',
  ])
})

test('they show a contact that the ECT agreed to, and who confirmed them when', () => {
  const contact = { ectAgreed: true, email: 'amara@example.org', phone: '01632 960123' } as const
  const confirmed = { by: 'Helen Adeyinka', at: '2026-12-17T15:30:00Z' } as const
  const words = wordsOf({ ...LEAVING, leaving: { ...LEAVING.leaving, contact }, confirmed })
  expect(words).toContain('Personal contact: amara@example.org, 01632 960123')
  expect(words).toContain('Confirmed by the headteacher: 17 December 2026 at 15:30, Helen Adeyinka')
})

test.each([
  [{ goes: 'not-known' }, 'Not known yet'],
  [{ goes: 'not-on' }, 'Induction does not go on at another school'],
  [
    { goes: 'to-school', schoolName: 'Larkmere Primary', urn: '142857' },
    'Larkmere Primary (URN 142857)',
  ],
] as const)('they say where induction goes on: %j', (next, words) => {
  const leaving = { ...LEAVING, leaving: { ...LEAVING.leaving, next } }
  expect(wordsOf(leaving)).toContain(`Induction goes on: ${words}`)
})

function wordsOf(leaving: Parameters<typeof leaverFacts>[1]): readonly string[] {
  return leaverFacts(VIEW, leaving).map(({ name, value }) =>
    typeof value === 'string' ? `${name}: ${value}` : name,
  )
}

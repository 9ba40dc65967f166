import type { AbsencePreviewView } from '@ect/contract/previewAbsence.ts'
import { expect, test } from '@jest/globals'

import { previewInWords } from './previewInWords.ts'

const overThreshold: AbsencePreviewView['years'][number] = {
  year: 1,
  daysAbsent: { before: 29.5, after: 30 },
  extensionDays: { before: 0, after: 30 },
  endsOn: { before: '2026-07-21', after: '2026-10-12' },
}

test('half a day over the threshold says what it does to the year, and why', () => {
  expect(previewInWords({ years: [overThreshold] }, 30)).toEqual([
    'Year 1 then ends on 12 October 2026 instead of 21 July 2026, because 30 days absent are 30 or more.',
  ])
})

test('the second year is moved by the first', () => {
  const second = {
    year: 2,
    daysAbsent: { before: 0, after: 0 },
    extensionDays: { before: 0, after: 0 },
    endsOn: { before: '2027-07-21', after: '2027-10-11' },
  } as const
  expect(previewInWords({ years: [overThreshold, second] }, 30)[1]).toBe(
    'Year 2 then ends on 11 October 2027 instead of 21 July 2027, because the year before it ends later.',
  )
})

test('below the threshold the year still ends when it would have', () => {
  const below = {
    ...overThreshold,
    daysAbsent: { before: 3, after: 5.5 },
    extensionDays: { before: 0, after: 0 },
    endsOn: { before: '2026-07-21', after: '2026-07-21' },
  } as const
  expect(previewInWords({ years: [below] }, 30)).toEqual([
    'Year 1 then has 5.5 days absent instead of 3 and still ends on 21 July 2026.',
  ])
})

test('where the contracts end before the year does, only its length is said', () => {
  const endless = { ...overThreshold, endsOn: {} }
  expect(previewInWords({ years: [endless] }, 30)).toEqual([
    'Year 1 then goes on for 30 days of work, because 30 days absent are 30 or more.',
  ])
})

test('an absence that changes no date says so', () => {
  expect(previewInWords({ years: [] }, 30)).toEqual([
    'This changes nothing about the dates of induction.',
  ])
})

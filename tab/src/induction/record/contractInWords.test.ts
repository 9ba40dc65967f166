import type { ContractPreviewView } from '@ect/contract/previewContract.ts'
import { expect, test } from '@jest/globals'

import { previewInWords } from './contractInWords.ts'

const review: NonNullable<ContractPreviewView['nextReport']['after']> = {
  name: 'progress review of spring 2026/27',
  startsOn: '2027-01-04',
  endsOn: '2027-03-25',
  opensOn: '2027-02-15',
  dueOn: '2027-03-18',
}

test('fewer hours move the years, and the next report stays', () => {
  const years = [
    { year: 1, before: '2027-07-21', after: '2027-11-05' },
    { year: 2, before: '2028-07-20', after: '2029-06-08' },
  ] as const
  expect(
    previewInWords({ years: [...years], nextReport: { before: review, after: review } }),
  ).toEqual([
    'Year 1 then ends on 5 November 2027 instead of 21 July 2027.',
    'Year 2 then ends on 8 June 2029 instead of 20 July 2028.',
    'The next report stays the progress review of spring 2026/27, due on 18 March 2027.',
  ])
})

test('another report takes the place of the next one, or the same is due on another day', () => {
  const assessment = { ...review, name: 'first formal assessment', dueOn: '2027-03-25' as const }
  const said = (after: typeof review) =>
    previewInWords({ years: [], nextReport: { before: review, after } })[1]
  expect(said(assessment)).toBe(
    'The next report is then the first formal assessment, due on 25 March 2027 instead of the progress review of spring 2026/27, due on 18 March 2027.',
  )
  expect(said({ ...assessment, name: review.name })).toBe(
    'The next report, the progress review of spring 2026/27, is then due on 25 March 2027 instead of 18 March 2027.',
  )
})

test('a year that the contracts do not cover is said, and that no report is left', () => {
  expect(previewInWords({ years: [{ year: 2, before: '2028-07-20' }], nextReport: {} })).toEqual([
    'The contracts then end before year 2 does.',
    'No report is left to complete then.',
  ])
})

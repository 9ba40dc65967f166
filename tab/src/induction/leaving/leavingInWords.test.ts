import { describe, expect, test } from '@jest/globals'

import { previewInWords } from './leavingInWords.ts'

const REVIEW = {
  name: 'progress review of autumn 2026/27',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
  opensOn: '2026-11-17',
  dueOn: '2026-12-11',
} as const
const INTERIM = {
  ...REVIEW,
  name: 'interim assessment of autumn 2026/27',
  dueOn: '2026-12-18',
} as const

describe('what leaving does, in words', () => {
  test('the review goes, the interim assessment comes, with its dates and who signs it', () => {
    expect(previewInWords({ setAside: REVIEW, interim: INTERIM, termsServed: '1' })).toEqual([
      'The progress review of autumn 2026/27, due on 11 December 2026, is no longer needed. What is typed in it is kept: you find it under “Leaving” on the page of the induction.',
      'An interim assessment is made for 1 September 2026 to 18 December 2026. It can be shared from 17 November 2026, is due on 18 December 2026, and is signed by the ECT, the induction tutor and the headteacher.',
      'One term of induction counts by the last day.',
      'Your appropriate body sees the last day in its list of inductions.',
    ])
  })

  test('less than a term says that nothing counts, and by which paragraph', () => {
    const [first] = previewInWords({ whyNoInterim: 'less-than-a-term', termsServed: '0' })
    expect(first).toContain('less than one whole term at this school, so nothing of it counts')
  })

  test('a review that is due before stays', () => {
    expect(previewInWords({ stays: REVIEW, interim: INTERIM, termsServed: '1.55' })).toEqual(
      expect.arrayContaining([
        'The progress review of autumn 2026/27 stays. It is due first, on 11 December 2026.',
        '1.55 terms of induction count by the last day.',
      ]),
    )
  })
})

import { describe, expect, test } from '@jest/globals'
import type { ConcernView } from '@ect/contract/concernView.ts'

import { audienceInWords, cameInWords, newsInWords, readsInWords } from './concernInWords.ts'

const READ = { who: 'Tom Greaves', at: '2026-11-24T09:30:00.000Z' } as const
const VIEW: ConcernView = {
  key: { appropriateBodyId: 'lanternfield', concernId: 'c1' },
  who: 'Amara Whitcombe',
  schoolName: 'Stonebeck Academy',
  about: 'support',
  raisedAt: '2026-11-23T10:00:00.000Z',
  standing: 'arrived',
  hasNews: false,
  role: 'raiser',
  appropriateBodyName: 'Lanternfield Teaching School Hub',
  text: 'My mentor time is given to cover.',
  reads: [],
  answers: [],
}

describe('what came of a concern', () => {
  test('before anyone has read it', () => {
    expect(cameInWords(VIEW)).toBe('Arrived on 23 November 2026 at 10:00. Nobody has read it yet.')
    expect(readsInWords(VIEW)).toEqual([])
  })

  test('names who read it, and when', () => {
    expect(cameInWords({ ...VIEW, firstRead: READ })).toBe(
      'Arrived on 23 November 2026 at 10:00. Read by Tom Greaves on 24 November 2026 at 09:30.',
    )
    expect(readsInWords({ ...VIEW, reads: [READ] })).toEqual([
      'Tom Greaves read it on 24 November 2026 at 09:30.',
    ])
  })

  test('that is to be read is named by what one does', () => {
    expect(newsInWords({ ...VIEW, standing: 'answered' })).toBe('Read the answer')
    expect(newsInWords({ ...VIEW, standing: 'closed' })).toBe('Read what came of it')
  })

  test('both readers are told who sees it, and who does not', () => {
    expect(audienceInWords(VIEW)).toContain('Nobody at your school does')
    expect(audienceInWords({ ...VIEW, role: 'named-contact' })).toContain(
      'Amara Whitcombe and the named contact',
    )
  })
})

import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { marcus } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { reportHead } from './reportHead.ts'

const shared = progressReview({
  state: 'with-ect',
  versions: [
    {
      number: 1,
      sharedAt: '2026-11-23T10:00:00.000Z',
      answers: completeAnswers({ onTrack: 'not-on-track' }),
      signatures: [],
    },
  ],
  history: [
    { event: 'announced', at: '2026-11-17T07:00:00.000Z', version: 0 },
    { event: 'shared', at: '2026-11-23T10:00:00.000Z', by: marcus, version: 1 },
    { event: 'meeting-scheduled', at: '2026-11-24T09:00:00.000Z', by: marcus, version: 1 },
  ],
})

describe('what a list shows of a report', () => {
  test('a report that was never shared says nothing of progress', () => {
    expect(reportHead(progressReview())).toMatchObject({ onTrack: undefined, since: undefined })
  })

  test('an ECT who is not on track shows as such', () => {
    expect(reportHead(shared).onTrack).toBe(false)
  })

  test('a meeting put into the calendar does not change since when the ECT has had it', () => {
    expect(reportHead(shared).since).toBe('2026-11-23T10:00:00.000Z')
  })
})

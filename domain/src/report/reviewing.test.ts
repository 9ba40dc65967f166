import { describe, expect, test } from '@jest/globals'

import { completeAnswers } from '../testing/answers.ts'
import { signedReview } from '../testing/reports.ts'
import { amara, marcus, priti } from '../testing/stonebeck.ts'
import { returned, returnReason, reviewed } from './reviewing.ts'
import { shared } from './sharing.ts'

const submitted = signedReview('ect', 'induction-tutor')
const verdict = { by: priti, at: '2026-11-25T09:00:00.000Z', commandId: 'verdict-1' } as const
const reason = 'Target 2 has no way to see that it is met.'

describe('the appropriate body', () => {
  test('marks a review as read, and tutor and ECT are told', () => {
    const report = reviewed(submitted, verdict)
    expect(report.state).toBe('reviewed')
    expect(report.history.at(-1)).toMatchObject({ event: 'reviewed', by: priti, version: 1 })
    expect(toldIn(report)).toEqual([
      [marcus.id, 'reviewReviewed'],
      [amara.id, 'reviewReviewed'],
    ])
  })

  test('returns one with a reason, and its signatures stay in sight', () => {
    const report = returned(submitted, { ...verdict, reason })
    expect(report.state).toBe('returned')
    expect(returnReason(report)).toBe(reason)
    expect(report.versions).toEqual(submitted.versions)
    expect(toldIn(report)).toEqual([
      [marcus.id, 'reviewReturned'],
      [amara.id, 'reviewReturned'],
    ])
  })

  test('the reason is gone from the page once the tutor has shared it again', () => {
    const again = shared(returned(submitted, { ...verdict, reason }), {
      answers: completeAnswers(),
      at: '2026-11-25T10:00:00.000Z',
      commandId: 'share-2',
    })
    expect(returnReason(again)).toBeUndefined()
    expect(again.history.some(({ text }) => text === reason)).toBe(true)
  })

  test('the reason of the latest return is the one that counts', () => {
    const twice = returned(returned(submitted, { ...verdict, reason: 'First' }), {
      ...verdict,
      reason,
    })
    expect(returnReason(twice)).toBe(reason)
  })
})

function toldIn({ outbox }: typeof submitted) {
  const added = outbox.slice(submitted.outbox.length)
  const cards = added.flatMap((outgoing) => (outgoing.send === 'card' ? [outgoing] : []))
  return cards.map(({ to, notice }) => [to, notice])
}

import { expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { helen, marcus } from '../testing/stonebeck.ts'
import { announced } from './announcing.ts'

test('the tutor is told that a review can be completed, and the report knows that they were', () => {
  const at = '2026-11-17T07:00:00.000Z'
  const report = announced(progressReview(), at)
  expect(report.announcedAt).toBe(at)
  expect(report.state).toBe('with-tutor')
  expect(report.history).toEqual([{ event: 'announced', at, version: 0 }])
  expect(report.outbox).toMatchObject([
    { id: `amara-1.announced.reviewDue.card.${marcus.id}`, to: marcus.id, due: at },
    { id: `amara-1.announced.reviewDue.feed.${marcus.id}`, to: marcus.id, due: at },
  ])
})

test('where an ECT leaves, the headteacher is told as well', () => {
  const interim = progressReview({ kind: 'interim-assessment' })
  const { outbox } = announced(interim, '2026-11-17T07:00:00.000Z')
  const told = outbox.flatMap((each) => ('notice' in each ? [[each.notice, each.to]] : []))
  expect(told).toContainEqual(['ectLeaves', helen.id])
})

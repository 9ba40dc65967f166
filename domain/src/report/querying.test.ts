import { expect, test } from '@jest/globals'

import { sharedReview } from '../testing/reports.ts'
import { amara, marcus } from '../testing/stonebeck.ts'
import { queried } from './querying.ts'
import { versionInForce } from './report.ts'

test("a question about the days goes back to the tutor in the ECT's own words", () => {
  const text = 'Should the training day on 4 November count?'
  const at = '2026-11-23T11:00:00.000Z'
  const report = queried(sharedReview(), { text, at, commandId: 'query-1' })
  expect(report.state).toBe('queried')
  expect(versionInForce(report)?.query).toEqual({ text, at })
  expect(report.history.at(-1)).toEqual({ event: 'queried', at, by: amara, version: 1, text })
  expect(report.outbox.slice(-2)).toMatchObject([
    { id: `query-1.daysQueried.card.${marcus.id}`, to: marcus.id },
    { id: `query-1.daysQueried.feed.${marcus.id}`, to: marcus.id },
  ])
})

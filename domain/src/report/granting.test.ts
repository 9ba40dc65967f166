import { describe, expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { amara, noor } from '../testing/stonebeck.ts'
import { withAccessTold } from './granting.ts'

const AT = '2026-11-23T09:00:00.000Z'
const { people } = progressReview()

describe('who comes to have a part in a report is told to its ECT', () => {
  test.each([
    ['a new tutor', { inductionTutor: noor }, 'tutor-changed'],
    ['a new headteacher', { headteacher: noor }, 'headteacher-changed'],
  ])('%s, in its history and in their feed', (_, change, event) => {
    const report = progressReview({ people: { ...people, ...change } })
    const { history, outbox } = withAccessTold(report, people, AT)
    expect(history).toEqual([{ event, at: AT, by: noor, version: 0 }])
    expect(outbox).toMatchObject([{ send: 'feed', notice: 'accessGranted', to: amara.id }])
  })

  test('once, for someone who is both', () => {
    const report = progressReview({
      people: { ...people, inductionTutor: noor, headteacher: noor },
    })
    expect(withAccessTold(report, people, AT).outbox).toHaveLength(1)
  })

  test('but not for someone who had a part in it before', () => {
    const { headteacher } = people
    const report = progressReview({ people: { ...people, inductionTutor: headteacher } })
    expect(withAccessTold(report, people, AT)).toBe(report)
  })
})

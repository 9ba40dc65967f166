import { expect, test } from '@jest/globals'

import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import { amara, autumn2026, helen, lanternfield, marcus, stonebeck } from '../testing/stonebeck.ts'
import { plannedReview, type ReviewToPlan } from './plannedReview.ts'

const review: ReviewToPlan = {
  id: 'amara-1',
  number: 1,
  term: autumn2026,
  ect: amara,
  trn: '9900001',
  inductionTutor: marcus,
  contract: { type: 'permanent', daysPerWeek: 5 },
  earlierAbsence: 0,
  form: PROGRESS_REVIEW_FORM,
}

test('a planned review knows its dates, its people and the days, and nobody has touched it', () => {
  const planned = plannedReview(review, stonebeck, lanternfield)
  expect(planned).toMatchObject({
    state: 'with-tutor',
    period: { opensOn: '2026-11-17', dueOn: '2026-12-11' },
    people: { ect: amara, inductionTutor: marcus, headteacher: helen },
    facts: { suggestedDays: 73, mostDays: 74, schoolName: 'Stonebeck Academy' },
  })
  const { versions, filed, history, commands, outbox } = planned
  expect([versions, filed, history, commands, outbox].flat()).toEqual([])
})

test('a part-timer is suggested their share, and may not enter more than the period has', () => {
  const partTime = { ...review, contract: { type: 'permanent', daysPerWeek: 3 } }
  const { facts } = plannedReview(partTime, stonebeck, lanternfield)
  expect(facts).toMatchObject({ suggestedDays: 44, mostDays: 74 })
})

test('an appropriate body that counts the end date suggests one day more', () => {
  const settings = { ...lanternfield.settings, endDateCounts: true }
  const { facts } = plannedReview(review, stonebeck, { ...lanternfield, settings })
  expect(facts.suggestedDays).toBe(74)
})

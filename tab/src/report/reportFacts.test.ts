import { sharedReview } from '@ect/domain/testing/reports.ts'
import { expect, test } from '@jest/globals'

import { reportFacts } from './reportFacts.ts'

const { people, facts, period } = sharedReview()

test('whom to ask about a report stands among its facts', () => {
  const view = { people, facts, period, today: '2026-11-23', status: 'due' } as const
  expect(reportFacts(view)).toContainEqual({
    name: 'Not sure about something? Ask',
    value: facts.appropriateBodyContact,
  })
})

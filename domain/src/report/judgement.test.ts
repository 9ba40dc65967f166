import { expect, test } from '@jest/globals'

import { judgementIn } from './judgement.ts'

test.each([
  [{ onTrack: 'on-track' }, 'on-track'],
  [{ onTrack: 'not-on-track' }, 'not-on-track'],
  [{ performance: 'satisfactory' }, 'on-track'],
  [{ performance: 'not-satisfactory' }, 'not-on-track'],
  [{ entitlementsMet: true }, undefined],
  [undefined, undefined],
])('%j says %s', (answers, judgement) => {
  expect(judgementIn(answers)).toBe(judgement)
})

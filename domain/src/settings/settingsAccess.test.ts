import { expect, test } from '@jest/globals'

import { roleIn } from '../access.ts'
import { progressReview } from '../testing/reports.ts'
import { lanternfield, marcus, priti, ruth, tom } from '../testing/stonebeck.ts'
import { mayDoWithSettings, SETTINGS_ACTIONS } from './settingsAccess.ts'

test.each(SETTINGS_ACTIONS)('only an administrator may %s', (action) => {
  const may = [ruth, priti, tom, marcus].map(({ id }) =>
    mayDoWithSettings(lanternfield, id, action),
  )
  expect(may).toEqual([true, false, false, false])
})

test('who only administers is nobody to a report, and who reviews too is its reviewer', () => {
  const both = [
    { ...ruth, part: 'administrator' as const },
    { ...ruth, part: 'reviewer' as const },
  ]
  expect(roleIn(progressReview(), lanternfield.members, ruth.id)).toBeUndefined()
  expect(roleIn(progressReview(), both, ruth.id)).toBe('reviewer')
})

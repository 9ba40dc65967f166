import { expect, test } from '@jest/globals'

import { progressReview, sharedReview } from '../testing/reports.ts'
import { handledCommand, withHandledCommand } from './commands.ts'
import type { Report } from './report.ts'

const at = '2026-11-23T10:00:00.000Z'

test('a command that was carried out is known by its id, with the answer it got', () => {
  const { report, receipt } = withHandledCommand(sharedReview(), { id: 'c1', asked: 'share', at })
  expect(receipt).toEqual({ reportId: 'amara-1', state: 'with-ect', version: 1, at })
  expect(handledCommand(report, 'c1')).toEqual({ id: 'c1', asked: 'share', receipt })
  expect(handledCommand(report, 'c2')).toBeUndefined()
})

test('the last 32 are remembered, so that a report does not grow for ever', () => {
  const ids = Array.from({ length: 33 }, (_, n) => `c${n}`)
  const report = ids.reduce<Report>(
    (before, id) => withHandledCommand(before, { id, asked: '', at }).report,
    progressReview(),
  )
  expect(report.commands.map(({ id }) => id)).toEqual(ids.slice(1))
})

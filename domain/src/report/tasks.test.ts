import { expect, test } from '@jest/globals'

import { ROLES } from '../access.ts'
import { progressReview } from '../testing/reports.ts'
import { REPORT_STATES, type ReportState } from './report.ts'
import { isToSign, taskOf } from './tasks.ts'

/** Who is asked to do something in each state; everyone else waits. */
const ASKED: Record<ReportState, string | undefined> = {
  'with-tutor': 'induction-tutor',
  'with-ect': 'ect',
  'with-ect-to-comment': 'ect',
  queried: 'induction-tutor',
  'needs-signatures': 'induction-tutor',
  'with-ect-to-sign': 'ect',
  'with-headteacher': 'headteacher',
  'not-signed': 'induction-tutor',
  submitted: 'reviewer',
  returned: 'induction-tutor',
  reopened: 'induction-tutor',
  reviewed: undefined,
  decided: undefined,
  void: undefined,
}

test.each(REPORT_STATES)('of a report that is %s, one person at most is asked', (state) => {
  const report = progressReview({ state })
  const asked = ROLES.filter((role) => taskOf(role, report, '2026-11-23') !== undefined)
  expect(asked).toEqual(ROLES.filter((role) => role === ASKED[state]))
})

test('tutor and headteacher may sign several at once; an ECT comments with each', () => {
  const waiting = REPORT_STATES.flatMap((state) =>
    ROLES.filter((role) => isToSign(role, progressReview({ state }))).map((role) => [role, state]),
  )
  expect(waiting).toEqual([
    ['induction-tutor', 'needs-signatures'],
    ['headteacher', 'with-headteacher'],
  ])
})

test.each([
  ['2026-11-16', undefined],
  ['2026-11-17', 'Complete and share the review'],
  ['2026-12-11', 'Complete and share the review'],
  ['2026-12-12', 'Complete and share the review: it is overdue'],
] as const)('on %s the tutor is asked: %s', (today, task) => {
  expect(taskOf('induction-tutor', progressReview(), today)).toBe(task)
})

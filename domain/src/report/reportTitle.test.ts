import { expect, test } from '@jest/globals'

import { formalAssessment, progressReview } from '../testing/reports.ts'
import { type Report, reportNoun, reportTitle } from './report.ts'
import { taskOf } from './tasks.ts'

const interim: Report = { ...progressReview(), kind: 'interim-assessment' }

test.each([
  [progressReview(), 'term 1 progress review', 'review'],
  [formalAssessment('first'), 'first formal assessment', 'assessment'],
  [formalAssessment('final'), 'final formal assessment', 'assessment'],
  [interim, 'interim assessment', 'assessment'],
])('$kind is called so', (report, title, noun) => {
  expect([reportTitle(report), reportNoun(report)]).toEqual([title, noun])
})

test('what is asked of someone names it so too', () => {
  const shared = { ...formalAssessment(), state: 'with-ect' } as const
  expect(taskOf('ect', shared, '2026-11-23')).toBe('Read the assessment, comment and sign')
  const signed = { ...shared, state: 'with-headteacher' } as const
  expect(taskOf('headteacher', signed, '2026-11-23')).toBe('Read the assessment and sign')
})

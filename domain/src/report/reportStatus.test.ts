import { describe, expect, test } from '@jest/globals'

import { progressReview } from '../testing/reports.ts'
import { REPORT_STATES } from './report.ts'
import { reportStatus, STATUS_WORDS, waitingFor } from './reportStatus.ts'

describe("a tutor's open report is split by its dates", () => {
  test.each([
    [
      '2026-09-01',
      'scheduled',
      'Can be shared from 17 November 2026; Marcus can fill it in before then.',
    ],
    [
      '2026-11-16',
      'scheduled',
      'Can be shared from 17 November 2026; Marcus can fill it in before then.',
    ],
    ['2026-11-17', 'available', 'Waiting for Marcus to complete it by 11 December 2026.'],
    ['2026-12-03', 'available', 'Waiting for Marcus to complete it by 11 December 2026.'],
    ['2026-12-04', 'due', 'Waiting for Marcus to complete it by 11 December 2026.'],
    ['2026-12-11', 'due', 'Waiting for Marcus to complete it by 11 December 2026.'],
    ['2026-12-12', 'overdue', 'Waiting for Marcus; it was due on 11 December 2026.'],
  ] as const)('%s: %s', (today, status, sentence) => {
    expect(reportStatus(progressReview(), today)).toBe(status)
    expect(waitingFor(progressReview(), today)).toBe(sentence)
  })

  test('once shared, no date changes where it stands', () => {
    for (const state of REPORT_STATES.filter((each) => each !== 'with-tutor')) {
      expect(reportStatus(progressReview({ state }), '2026-09-01')).toBe(state)
      expect(reportStatus(progressReview({ state }), '2027-12-12')).toBe(state)
    }
  })
})

test.each([
  ['with-ect', 'Waiting for Amara to read, comment and sign.'],
  ['queried', "Waiting for Marcus to answer Amara's question about the days."],
  ['with-ect-to-comment', 'Waiting for Amara to read and comment.'],
  ['needs-signatures', 'Waiting for Marcus to sign.'],
  ['with-ect-to-sign', 'Waiting for Amara to sign.'],
  ['not-signed', 'It was not signed. Waiting for Marcus to read why and share it again.'],
  ['submitted', 'Waiting for the appropriate body to review it.'],
  ['returned', 'Waiting for Marcus to amend it and share it again.'],
  ['reopened', 'Waiting for Marcus to amend it and share it again.'],
  ['reviewed', 'Reviewed by the appropriate body. Nothing more to do.'],
] as const)('a report that is %s says whom it waits for: %s', (state, sentence) => {
  expect(waitingFor(progressReview({ state }), '2026-11-23')).toBe(sentence)
})

test('every status has a short word for a badge', () => {
  expect(Object.values(STATUS_WORDS).filter((words) => words.length > 18)).toEqual([])
})

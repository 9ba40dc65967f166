import type { ReportItem } from '@ect/contract/reportView.ts'
import { expect, test } from '@jest/globals'

import { period } from '../testing/period.ts'
import { nextInWords, nextPeriod } from './nextPeriod.ts'

const planned = period()
const signedBefore = period({ number: 2, standing: 'signed-before' })
const report: ReportItem = {
  key: { appropriateBodyId: 'lanternfield', reportId: 'cerys-3' },
  title: 'first formal assessment',
  role: 'ect',
  status: 'due',
  ectName: 'Cerys Oyelaran-Dale',
  schoolName: 'Stonebeck Academy',
  tutorName: 'Wilma Orchard',
  dueOn: '2026-12-04',
  isToSign: false,
  news: [],
  waitingFor: 'Waiting for Wilma to complete it by 4 December 2026.',
}

test('what was signed before is not what comes next', () => {
  expect(nextPeriod([signedBefore, planned])).toBe(planned)
  expect(nextPeriod([signedBefore])).toBeUndefined()
})

test('a report that is planned says by when, and how long that is', () => {
  expect(nextInWords(planned, '2026-11-23')).toBe(
    'Next: first formal assessment, due 4 December 2026, 11 days left.',
  )
})

test('a report that is kept here says whom it waits for, or what is to be done', () => {
  const kept = period({ standing: 'kept', report })
  expect(nextInWords(kept, '2026-11-23')).toBe(
    `Autumn 2026, first formal assessment: ${report.waitingFor}`,
  )
  const mine = period({ standing: 'kept', report: { ...report, task: 'Your turn: sign it.' } })
  expect(nextInWords(mine, '2026-11-23')).toContain('Your turn: sign it.')
})

import type { ReportItem } from '@ect/contract/reportView.ts'
import { expect, test } from '@jest/globals'

import { reportGroups } from './reportGroups.ts'

test('what has not opened yet stands apart from what waits for others', () => {
  const waiting = [report('amara-1', 'with-ect'), report('amara-2', 'scheduled')]
  const groups = reportGroups({ waiting, done: [report('bilal-1', 'reviewed')] })
  expect(
    groups.map(({ title, reports }) => [title, ...reports.map(({ title: of }) => of)]),
  ).toEqual([
    ['Waiting for others', 'amara-1'],
    ['Coming up', 'amara-2'],
    ['Done', 'bilal-1'],
  ])
})

test('a group without any report is left out', () => {
  expect(reportGroups({ waiting: [], done: [] })).toEqual([])
})

function report(title: string, status: ReportItem['status']): ReportItem {
  return {
    key: { appropriateBodyId: 'lanternfield', reportId: title },
    title,
    role: 'induction-tutor',
    status,
    ectName: 'Amara Whitcombe',
    schoolName: 'Stonebeck Academy',
    tutorName: 'Marcus Ellery',
    dueOn: '2026-12-11',
    isToSign: false,
    waitingFor: 'Waiting for Amara to read, comment and sign.',
    news: [],
  }
}

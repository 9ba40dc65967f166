import { expect, test } from '@jest/globals'

import { inductionRecord } from '../testing/inductionRecords.ts'
import { marcus } from '../testing/stonebeck.ts'
import { withAbsence, withoutAbsence } from './absenceRecord.ts'

const at = '2026-11-23T09:00:00.000Z'
const noted = { by: marcus, at } as const
const week = { kind: 'sickness', startsOn: '2026-11-09', endsOn: '2026-11-13', days: 5 } as const
const halfDay = {
  kind: 'sickness',
  startsOn: '2026-10-05',
  endsOn: '2026-10-05',
  days: 0.5,
} as const

test('an absence stands in the order of its days, and the history says who recorded it', () => {
  const twice = withAbsence(withAbsence(inductionRecord(), week, noted), halfDay, noted)
  expect(twice.absences).toEqual([halfDay, week])
  expect(twice.history).toMatchObject([
    { by: marcus, sentence: '5 days absent from 9 November 2026 to 13 November 2026 recorded.' },
    { sentence: 'Half a day absent on 5 October 2026 recorded.' },
  ])
})

test('taken out again it leaves a line in the history, and the reports are planned again', () => {
  const before = withAbsence(inductionRecord(), week, noted)
  const after = withoutAbsence(before, week, noted)
  expect(after).toMatchObject({ absences: [], planDue: at })
  expect(after.history.at(-1)?.sentence).toBe(
    '5 days absent from 9 November 2026 to 13 November 2026 taken out again.',
  )
})

test('of two half days on one date, one goes and the other stays', () => {
  const twice = withAbsence(withAbsence(inductionRecord(), halfDay, noted), halfDay, noted)
  expect(withoutAbsence(twice, halfDay, noted).absences).toEqual([halfDay])
})

import { describe, expect, test } from '@jest/globals'

import type { IsoDate } from '../../calendar.ts'
import { inDecimals } from '../../fraction.ts'
import type { KnownReport } from '../../schedule/nextReport.ts'
import { DEFAULT_PLANNING, type DoneReport } from '../../schedule/reportSchedule.ts'
import { inductionRecord } from '../../testing/inductionRecords.ts'
import { CALENDARS, contract } from '../../testing/inductions.ts'
import { marcus } from '../../testing/stonebeck.ts'
import type { InductionRecord } from '../inductionRecord.ts'
import { leavingPreview } from './leavingPreview.ts'
import { withLeaving } from './leavingRecord.ts'
import { servedSinceAssessment } from './servedSince.ts'

const REVIEW: KnownReport = {
  kind: 'progress-review',
  state: 'with-tutor',
  period: {
    number: 1,
    schoolTerm: 'autumn',
    schoolYear: '2026/27',
    startsOn: '2026-09-01',
    endsOn: '2026-12-18',
    opensOn: '2026-11-17',
    dueOn: '2026-12-11',
  },
}

describe('before leaving is recorded, it says what follows', () => {
  test('at the end of a whole term the interim assessment takes the place of the review', () => {
    const preview = previewOn('2026-12-18')
    expect(preview).toMatchObject({
      setAside: { name: 'progress review of autumn 2026/27', dueOn: '2026-12-11' },
      interim: {
        name: 'interim assessment of autumn 2026/27',
        startsOn: '2026-09-01',
        endsOn: '2026-12-18',
        opensOn: '2026-11-17',
        dueOn: '2026-12-18',
      },
    })
    expect(inDecimals(preview.termsServed)).toBe('1')
  })

  test('after less than one calendar term nothing is assessed, and nothing counts', () => {
    const preview = previewOn('2026-11-27')
    expect(preview).toMatchObject({ whyNoInterim: 'less-than-a-term', setAside: {} })
    expect(inDecimals(preview.termsServed)).toBe('0')
  })

  test('next term, this term’s review is completed first, and every day counts', () => {
    const preview = previewOn('2027-02-12')
    expect(preview).toMatchObject({
      stays: { name: 'progress review of autumn 2026/27' },
      interim: { name: 'interim assessment of spring 2026/27', endsOn: '2027-02-12' },
    })
    expect(Number(inDecimals(preview.termsServed))).toBeGreaterThan(1)
  })

  test('a review that was shared already stays, and the term is not reported twice', () => {
    const preview = previewOn('2026-12-18', {}, [{ ...REVIEW, state: 'with-ect' }])
    expect(preview).toMatchObject({ whyNoInterim: 'reported-already' })
    expect(preview.setAside).toBeUndefined()
  })

  test('with the interim assessment open already, it is said once', () => {
    const open = { ...REVIEW, kind: 'interim-assessment' } as const
    const preview = previewOn('2026-12-18', {}, [open])
    expect(preview).toMatchObject({ interim: { endsOn: '2026-12-18' } })
    expect([preview.stays, preview.setAside]).toEqual([undefined, undefined])
  })

  test('on the day of a formal assessment that assessment is made, and no other', () => {
    const preview = previewOn('2027-07-21', { signedBefore: [doneUntil('2027-03-25')] }, [])
    expect(preview).toMatchObject({ whyNoInterim: 'formal-assessment' })
  })

  test('while a contract with another school goes on, induction goes on there', () => {
    const contracts = [
      contract('2026-09-01', { fte: 0.5 }),
      contract('2026-09-01', { fte: 0.5, schoolId: 'larkmere' }),
    ]
    expect(previewOn('2026-12-18', { contracts })).toMatchObject({
      whyNoInterim: 'goes-on-elsewhere',
      stays: {},
    })
  })
})

test('days are counted since the last assessment: a progress review is none', () => {
  const left = leaving('2027-07-02', { contracts: [contract('2025-09-01')] })
  const since = (before: readonly ReturnType<typeof doneUntil>[]) =>
    servedSinceAssessment(left, CALENDARS, { lastDay: '2027-07-02', before }).since
  expect(since([doneUntil('2027-03-25')])).toBe('2025-09-01')
  const assessed = { ...doneUntil('2026-07-21'), kind: 'formal-assessment' } as const
  expect(since([assessed, doneUntil('2027-03-25')])).toBe('2026-07-22')
})

function previewOn(
  lastDay: IsoDate,
  changes: Partial<InductionRecord> = {},
  reports: readonly KnownReport[] = [REVIEW],
) {
  const plan = { calendars: CALENDARS, reports, planning: DEFAULT_PLANNING }
  return leavingPreview(leaving(lastDay, changes), { schoolId: 'stonebeck', lastDay }, plan)
}

function leaving(lastDay: IsoDate, changes: Partial<InductionRecord>): InductionRecord {
  const record = inductionRecord({ contracts: [contract('2026-09-01')], ...changes })
  return withLeaving(
    record,
    { schoolId: 'stonebeck', lastDay, reason: 'personal', next: { goes: 'not-known' } },
    { by: marcus, at: '2026-11-23T10:00:00Z', schoolName: 'Stonebeck Academy' },
  )
}

function doneUntil(endsOn: IsoDate): DoneReport {
  return { kind: 'progress-review', startsOn: '2026-09-01', endsOn }
}

import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

const KEY = { appropriateBodyId: 'lanternfield', inductionId: 'amara' }

/** Amara's record with all that can be in one. */
const full = inductionRecord({
  contracts: [
    {
      schoolId: 'stonebeck',
      type: 'fixed-term',
      fte: 0.6,
      daysPerWeek: 3,
      weekdays: [1, 2, 3],
      startsOn: '2026-09-01',
      endsOn: '2027-07-31',
      breakBefore: 'Looked after a parent.',
    },
  ],
  servedElsewhere: [{ appropriateBody: 'Oakrow Hub', termsServed: 2.5, daysAbsent: 4.5 }],
  absences: [{ kind: 'sickness', startsOn: '2026-10-05', endsOn: '2026-10-07', days: 2.5 }],
  statutoryLeave: [
    {
      kind: 'carers',
      startsOn: '2026-11-09',
      endsOn: '2026-11-10',
      days: 2,
      extendsInduction: false,
    },
  ],
  extensions: [{ terms: 1, reason: 'A long illness.' }],
  reduction: { grounds: 'experience', termsToServe: 3, ectAgreed: true },
  overFullTimeReason: 'Two schools for a week.',
  signedBefore: [
    {
      kind: 'formal-assessment',
      assessment: 'first',
      startsOn: '2026-04-13',
      endsOn: '2026-07-21',
    },
  ],
  leavings: [
    {
      schoolId: 'stonebeck',
      lastDay: '2026-12-18',
      reason: 'other',
      reasonInWords: 'Goes to sea.',
      next: {
        goes: 'to-school',
        schoolName: 'Larkmere Primary',
        urn: '142857',
        contactEmail: 'office@larkmere.example',
        appropriateBody: 'Oakrow Hub',
      },
      contact: { ectAgreed: true, email: 'amara@example.org', phone: '01632 960123' },
      by: marcus,
      at: '2026-11-23T09:00:00.000Z',
      contractsBefore: inductionRecord().contracts,
      confirmed: {
        since: '2026-09-01',
        daysServed: 73,
        daysAbsent: 2.5,
        by: helen,
        at: '2026-11-24T09:00:00.000Z',
      },
    },
  ],
  closed: {
    by: priti,
    at: '2026-12-21T09:00:00.000Z',
    leftOn: '2026-12-18',
    termsServed: '1',
  },
  end: {
    finalMeetingOn: '2027-07-01',
    decided: { on: '2027-07-20', decision: 'satisfactory' },
  },
  estimatedEndOn: '2027-07-21',
  extensionDays: 30.5,
  planDue: '2026-11-23T09:00:00.000Z',
  history: [
    {
      event: 'absence-recorded',
      at: '2026-10-08T09:00:00.000Z',
      by: marcus,
      sentence: '2.5 days absent.',
    },
  ],
  commands: [{ id: 'c-1', asked: 'a1'.repeat(32) }],
})

export function inductionPromises(emptyStores: () => Promise<RecordStores>): void {
  describe('one induction', () => {
    keptInductionPromises(emptyStores)
  })
  describe('lists of inductions', () => {
    listedInductionPromises(emptyStores)
  })
}

function keptInductionPromises(emptyStores: () => Promise<RecordStores>): void {
  let stores: RecordStores
  beforeEach(async () => {
    stores = await emptyStores()
  })
  const begin = (id: string, changes: Partial<InductionRecord> = {}) =>
    stores.inductions.create(inductionRecord({ id, ...changes }))

  test('an induction with everything that can be in it comes back as it was', async () => {
    const { version } = await stores.inductions.create(full)
    expect(await stores.inductions.get(KEY)).toEqual({ record: full, version })
  })

  test('an induction of another appropriate body is not found', async () => {
    await begin('amara')
    const foreign = { ...KEY, appropriateBodyId: 'oakrow' }
    await expect(stores.inductions.get(foreign)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('it begins once, and of two changes at once one is refused', async () => {
    const { version } = await begin('amara')
    await expect(begin('amara')).rejects.toMatchObject({ code: 'already-stored' })
    await stores.inductions.replace(full, version)
    const late = stores.inductions.replace(full, version)
    await expect(late).rejects.toMatchObject({ code: 'stale' })
  })

  test('only inductions whose plan is behind are found by the sweep', async () => {
    const now = '2026-11-23T09:00:00.000Z'
    await begin('planned')
    const { version } = await begin('amara', { planDue: now })
    expect(await stores.inductions.toPlan('2026-11-23T08:59:59.000Z', 9)).toEqual([])
    expect(await stores.inductions.toPlan(now, 9)).toEqual([KEY])
    await stores.inductions.replace(inductionRecord(), version)
    expect(await stores.inductions.toPlan(now, 9)).toEqual([])
  })

  test('the reports of one induction are found in the order of their periods', async () => {
    const { period } = progressReview()
    for (const [id, number] of [
      ['tenth', 10],
      ['first', 1],
      ['second', 2],
    ] as const) {
      await stores.reports.create(progressReview({ id, period: { ...period, number } }))
    }
    await stores.reports.create(progressReview({ id: 'of-another', inductionId: 'bilal' }))
    const found = await stores.reports.ofInduction(KEY)
    expect(found.map(({ reportId }) => reportId)).toEqual(['first', 'second', 'tenth'])
  })
}

function listedInductionPromises(emptyStores: () => Promise<RecordStores>): void {
  let inductions: RecordStores['inductions']
  beforeEach(async () => {
    ;({ inductions } = await emptyStores())
  })
  const begin = (id: string, changes: Partial<InductionRecord> = {}) =>
    inductions.create(inductionRecord({ id, ...changes }))

  test('people see the inductions in which they have a part, by name of the ECT', async () => {
    const { people } = inductionRecord()
    await begin('amara')
    await begin('noor', { people: { ...people, ect: noor } })
    await begin('of-others', { people: { ect: priti, inductionTutor: noor, headteacher: helen } })
    expect(ids(await inductions.ofPerson('lanternfield', marcus.id))).toEqual(['amara', 'noor'])
    expect(ids(await inductions.ofPerson('lanternfield', amara.id))).toEqual(['amara'])
    expect(ids(await inductions.ofPerson('lanternfield', helen.id))).toHaveLength(3)
    expect(await inductions.ofPerson('oakrow', helen.id)).toEqual([])
  })

  test('an appropriate body turns pages by name', async () => {
    const { people } = inductionRecord()
    const named = (name: string) => ({ people: { ...people, ect: { ...amara, name } } })
    for (const name of ['Cerys', 'Amara', 'Bilal']) await begin(name.toLowerCase(), named(name))
    const first = await inductions.ofAppropriateBody('lanternfield', { limit: 2 })
    const after = first.next ?? ''
    const second = await inductions.ofAppropriateBody('lanternfield', { limit: 2, after })
    expect([ids(first.heads), ids(second.heads)]).toEqual([['amara', 'bilal'], ['cerys']])
    expect(second.next).toBeUndefined()
  })
}

function ids(keys: readonly { readonly inductionId: string }[]): readonly string[] {
  return keys.map(({ inductionId }) => inductionId)
}

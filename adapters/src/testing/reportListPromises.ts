import { withInTouch } from '@ect/domain/report/earlyAttention.ts'
import type { PersonId } from '@ect/domain/people.ts'
import { noticeTo, type Outgoing } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { amara, helen, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

export function reportListPromises(emptyStores: () => Promise<RecordStores>): void {
  describe('what people see', () => {
    shownReportPromises(emptyStores)
  })
  describe('what is to be sent', () => {
    outgoingPromises(emptyStores)
  })
  describe('what is due', () => {
    dueReportPromises(emptyStores)
  })
  describe('what reviewers look at', () => {
    attendedReportPromises(emptyStores)
  })
}

function shownReportPromises(emptyStores: () => Promise<RecordStores>): void {
  let reports: RecordStores['reports']
  beforeEach(async () => {
    ;({ reports } = await emptyStores())
  })
  const plan = async (id: string, changes: Partial<Report> = {}) =>
    reports.create(progressReview({ id, ...changes }))

  test('a person sees their own reports of one body, soonest due first, each once', async () => {
    const { people } = progressReview()
    await plan('second', dueOn('2026-12-11'))
    await plan('third', { ...dueOn('2027-03-18'), people: { ...people, ect: marcus } })
    await plan('first', dueOn('2026-12-10'))
    await plan('of-others', { people: { ect: noor, inductionTutor: helen, headteacher: helen } })
    await plan('elsewhere', { appropriateBodyId: 'oakrow' })

    expect(ids(await reports.ofPerson('lanternfield', marcus.id))).toEqual([
      'first',
      'second',
      'third',
    ])
    expect(ids(await reports.ofPerson('lanternfield', amara.id))).toEqual(['first', 'second'])
    expect(ids(await reports.ofPerson('lanternfield', helen.id))).toHaveLength(4)
  })

  test('a list shows how far a report has come', async () => {
    await reports.create(reviewedReport())
    const [head] = await reports.ofPerson('lanternfield', amara.id)
    expect(head).toMatchObject({ state: 'reviewed', onTrack: true, ectName: 'Amara Whitcombe' })
    await plan('untouched')
    const heads = await reports.ofPerson('lanternfield', amara.id)
    expect(heads.map(({ onTrack }) => onTrack)).toEqual([true, undefined])
  })

  test('an appropriate body sees which visits are still to come, soonest first', async () => {
    const by = { by: priti, at: '2026-11-23T10:00:00.000Z' } as const
    const visit = { kind: 'visit', reason: 'sample', noted: by } as const
    await plan('later', { visits: [{ ...visit, on: '2026-12-09' }] })
    await plan('sooner', { visits: [{ ...visit, on: '2026-12-02' }] })
    await plan('done', { visits: [{ ...visit, on: '2026-12-01', done: { ...by, note: 'Seen.' } }] })
    await plan('none')
    await plan('elsewhere', {
      appropriateBodyId: 'oakrow',
      visits: [{ ...visit, on: '2026-12-01' }],
    })
    const heads = await reports.toVisit('lanternfield')
    expect(ids(heads)).toEqual(['sooner', 'later'])
    expect(heads[0]?.visits).toEqual([{ ...visit, on: '2026-12-02' }])
  })

  test('an appropriate body turns pages while reports are added', async () => {
    for (const day of ['2026-12-04', '2026-12-02', '2026-12-01', '2026-12-05'] as const) {
      await plan(`due-${day.slice(-2)}`, dueOn(day))
    }
    const first = await reports.ofAppropriateBody('lanternfield', { limit: 2 })
    await plan('due-earlier', dueOn('2026-11-30'))
    const after = first.next ?? ''
    const second = await reports.ofAppropriateBody('lanternfield', { limit: 2, after })
    expect([ids(first.heads), ids(second.heads)]).toEqual([
      ['due-01', 'due-02'],
      ['due-04', 'due-05'],
    ])
    expect(second.next).toBeUndefined()
  })
}

function outgoingPromises(emptyStores: () => Promise<RecordStores>): void {
  let reports: RecordStores['reports']
  beforeEach(async () => {
    ;({ reports } = await emptyStores())
  })
  const plan = async (id: string, changes: Partial<Report> = {}) =>
    reports.create(progressReview({ id, ...changes }))

  test('what is to be sent by now is found on its own channel, over all bodies', async () => {
    await plan('quiet')
    await plan('later', { outbox: [filing('2026-11-23T09:00:05.000Z')] })
    await plan('twice', {
      outbox: [filing('2026-11-23T10:00:00.000Z'), filing('2026-11-23T09:00:00.000Z')],
    })
    await plan('oakrows', {
      appropriateBodyId: 'oakrow',
      outbox: [filing('2026-11-22T09:00:00.000Z')],
    })
    const now = '2026-11-23T09:00:00.000Z'
    expect(await reports.withOutgoing('filing', now, 9)).toEqual([
      { appropriateBodyId: 'oakrow', reportId: 'oakrows' },
      { appropriateBodyId: 'lanternfield', reportId: 'twice' },
    ])
    expect(ids(await reports.withOutgoing('filing', now, 1))).toEqual(['oakrows'])
    expect(await reports.withOutgoing('card', now, 9)).toEqual([])
  })

  test('what is due at the same moment stands person by person, so that it can go together', async () => {
    const at = '2026-11-23T07:00:00.000Z'
    const card = (id: string, to: PersonId) =>
      noticeTo(to, 'reviewDue', { id, version: 0, due: at })
    for (const [n, to] of [marcus.id, helen.id, marcus.id, helen.id].entries()) {
      await plan(`report-${n}`, { outbox: card(`notice-${n}`, to) })
    }
    await plan('before', { outbox: [filing('2026-11-23T06:00:00.000Z'), ...card('z', helen.id)] })
    const told = async (channel: 'card' | 'feed') =>
      (await reports.withOutgoing(channel, at, 9)).map(({ reportId }) => reportId)
    const expected = ['report-0', 'report-2', 'before', 'report-1', 'report-3']
    expect([await told('card'), await told('feed')]).toEqual([expected, expected])
  })

  test('what is parked is not tried again, and is found by whoever looks for it', async () => {
    const parked = { ...filing('2026-11-23T09:00:00.000Z'), tries: 8 }
    const parkedAt = '2026-11-23T09:30:00.000Z'
    await plan('stuck', { outbox: [{ ...parked, parkedAt }] })
    await plan('stuck-in-part', {
      outbox: [{ ...parked, id: 'one', parkedAt }, filing('2026-11-24T09:00:00.000Z')],
    })
    const later = '2027-01-01T00:00:00.000Z'
    expect(ids(await reports.withOutgoing('filing', later, 9))).toEqual(['stuck-in-part'])
    expect(ids(await reports.withParked(9))).toEqual(['stuck', 'stuck-in-part'])
  })

  test('what was sent is not found again', async () => {
    const { record, version } = await plan('amara-1', {
      outbox: [filing('2026-11-23T09:00:00.000Z')],
    })
    await reports.replace({ ...record, outbox: [] }, version)
    expect(await reports.withOutgoing('filing', '2027-01-01T00:00:00.000Z', 9)).toEqual([])
  })
}

function dueReportPromises(emptyStores: () => Promise<RecordStores>): void {
  let reports: RecordStores['reports']
  beforeEach(async () => {
    ;({ reports } = await emptyStores())
  })
  const plan = async (id: string, changes: Partial<Report> = {}) =>
    reports.create(progressReview({ id, ...changes }))

  test('a report is to be announced from the day it opens until its tutor knows', async () => {
    await plan('open')
    await plan('told', { announcedAt: '2026-11-17T07:00:00.000Z' })
    await plan('shared-early', { state: 'with-ect' })
    expect(await reports.toAnnounce('2026-11-16', 9)).toEqual([])
    expect(ids(await reports.toAnnounce('2026-11-17', 9))).toEqual(['open'])
  })

  test('a report is looked at for reminders on the day of the next one, until it is signed', async () => {
    const announcedAt = '2026-11-17T07:00:00.000Z'
    await plan('stopped-once', { announcedAt, reminders: { sentOn: '2026-12-04' } })
    await plan('told', { announcedAt })
    await plan('reminded', { announcedAt, reminders: { nextOn: '2026-12-10' } })
    await plan('signed', { announcedAt, state: 'submitted' })
    await plan('untold')
    const before = ['stopped-once', 'told']
    expect(ids(await reports.toRemind('2026-12-09', 9))).toEqual(before)
    expect(ids(await reports.toRemind('2026-12-10', 9))).toEqual([...before, 'reminded'])
  })
}

function attendedReportPromises(emptyStores: () => Promise<RecordStores>): void {
  test('what reviewers were told of early is found until one has been in touch, or it is submitted', async () => {
    const { reports } = await emptyStores()
    const plan = (id: string, changes: Partial<Report>) =>
      reports.create(progressReview({ id, ...changes }))
    await plan('on-track', { ...notOnTrack('with-ect'), versions: [] })
    await plan('elsewhere', { ...notOnTrack('with-ect'), appropriateBodyId: 'oakrow' })
    await plan('submitted', notOnTrack('submitted'))
    await plan('later', { ...notOnTrack('with-ect'), ...dueOn('2026-12-12') })
    const touched = await plan('touched', notOnTrack('with-ect'))
    const { record, version } = await plan('sooner', notOnTrack('needs-signatures'))
    expect(ids(await reports.toAttend('lanternfield'))).toEqual(['sooner', 'touched', 'later'])
    const doing = { by: priti, at: '2026-11-24T09:00:00.000Z' } as const
    await reports.replace(withInTouch(touched.record, doing), touched.version)
    expect(ids(await reports.toAttend('lanternfield'))).toEqual(['sooner', 'later'])
    await reports.replace({ ...record, state: 'submitted' }, version)
    expect(ids(await reports.toAttend('lanternfield'))).toEqual(['later'])
  })
}

function notOnTrack(state: Report['state']): Partial<Report> {
  return {
    state,
    versions: [
      {
        number: 1,
        sharedAt: '2026-11-23T10:00:00.000Z',
        answers: { onTrack: 'not-on-track' },
        signatures: [],
      },
    ],
  }
}

function dueOn(day: Report['period']['dueOn']): Pick<Report, 'period'> {
  return { period: { ...progressReview().period, dueOn: day } }
}

function filing(due: Outgoing['due']): Outgoing {
  return { id: `filing-${due}`, send: 'filing', version: 1, due, tries: 0 }
}

function ids(keys: readonly { readonly reportId: string }[]): readonly string[] {
  return keys.map(({ reportId }) => reportId)
}

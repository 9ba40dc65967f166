import { answeredConcern, readConcern, withNewsRead } from '@ect/domain/concern/changes.ts'
import type { Concern } from '@ect/domain/concern/concern.ts'
import { deliveredConcern } from '@ect/domain/concern/delivering.ts'
import type { FailureKind } from '@ect/domain/notices/entry.ts'
import { concern, CONCERN_TEXT } from '@ect/domain/testing/concerns.ts'
import { amara, lanternfield, marcus, tom } from '@ect/domain/testing/stonebeck.ts'
import { later } from '@ect/usecases/later.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { beforeEach, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

const AT = '2026-11-23T10:00:00.000Z'
const LATER = '2026-11-24T10:00:00.000Z'
const KEY = { appropriateBodyId: lanternfield.id, concernId: concern().id }

export function concernPromises(emptyStores: () => Promise<RecordStores>): void {
  let concerns: RecordStores['concerns']
  beforeEach(async () => {
    ;({ concerns } = await emptyStores())
  })

  test('a concern comes back as it was kept, with everything that was done with it', async () => {
    const read = readConcern(concern(), { by: tom, at: LATER })
    const answered = answeredConcern(read, {
      commandId: 'answer-1',
      text: 'I shall ring you.',
      closes: true,
      by: tom,
      at: LATER,
    })
    const done = withNewsRead(answered)
    const { version } = await concerns.create(concern())
    await concerns.replace(done, version)
    expect((await concerns.get(KEY)).record).toEqual(done)
    await expect(concerns.create(concern())).rejects.toEqual(new Refusal('already-stored'))
    await expect(concerns.replace(done, version)).rejects.toEqual(new Refusal('stale'))
    await expect(concerns.get({ ...KEY, appropriateBodyId: 'oakrow' })).rejects.toEqual(
      new Refusal('not-found'),
    )
  })

  test('a list holds nothing that was written', async () => {
    await concerns.create(concern())
    const heads = await concerns.ofPerson(lanternfield.id, amara.id)
    expect(heads).toMatchObject([{ about: 'support', standing: 'arrived' }])
    expect(JSON.stringify(heads)).not.toContain(CONCERN_TEXT)
  })

  lists(() => concerns)
}

function lists(started: () => RecordStores['concerns']): void {
  let concerns: RecordStores['concerns']
  beforeEach(() => {
    concerns = started()
  })

  test('of one person there are their own, newest first', async () => {
    await concerns.create(concern())
    await concerns.create(concern({ id: 'newer', raisedAt: LATER }))
    await concerns.create(concern({ id: 'another', raisedBy: marcus }))
    expect(ids(await concerns.ofPerson(lanternfield.id, amara.id))).toEqual([
      'newer',
      KEY.concernId,
    ])
    expect(await concerns.ofPerson('oakrow', amara.id)).toEqual([])
  })

  test('of a body there are all, open ones first, a page at a time', async () => {
    const closed = { by: tom, at: LATER } as const
    const kept: readonly Concern[] = [
      concern({ id: 'closed', raisedAt: LATER, closed }),
      concern(),
      concern({ id: 'newer', raisedAt: LATER }),
    ]
    for (const one of kept) await concerns.create(one)
    const first = await concerns.ofAppropriateBody(lanternfield.id, { limit: 2 })
    expect(ids(first.heads)).toEqual(['newer', KEY.concernId])
    const page = { limit: 2, after: first.next ?? '' }
    const second = await concerns.ofAppropriateBody(lanternfield.id, page)
    expect([ids(second.heads), second.next]).toEqual([['closed'], undefined])
  })

  test('what is to be told is found when it is due, and not once it is told', async () => {
    const { record, version } = await concerns.create(concern())
    expect(await concerns.withOutgoing('card', '2026-11-23T09:59:59.000Z', 9)).toEqual([])
    expect(await concerns.withOutgoing('card', LATER, 9)).toEqual([KEY])
    await concerns.replace({ ...record, outbox: [] }, version)
    expect(await concerns.withOutgoing('card', LATER, 9)).toEqual([])
  })

  test('each channel has its own, and what is parked is due on none and found by itself', async () => {
    const { record, version } = await concerns.create(concern())
    const waiting = failed(record, 'not-yet')
    const { version: next } = await concerns.replace(waiting, version)
    expect(await concerns.withOutgoing('installation', LATER, 9)).toEqual([KEY])
    expect(await concerns.withOutgoing('mail', LATER, 9)).toEqual([])

    const asMail = failed(record, 'unreachable')
    const stuck = Array.from({ length: 8 }).reduce<Concern>((one) => failed(one, 'fault'), asMail)
    const { version: last } = await concerns.replace(asMail, next)
    expect(await concerns.withOutgoing('mail', LATER, 9)).toEqual([KEY])
    await concerns.replace(stuck, last)
    expect((await concerns.get(KEY)).record).toEqual(stuck)
    expect(await concerns.withOutgoing('mail', '2027-01-01T00:00:00.000Z', 9)).toEqual([])
    expect(await concerns.withParked(9)).toEqual([KEY])
  })
}

/** The concern after one try to send all that it has to send. */
function failed(one: Concern, kind: FailureKind): Concern {
  const deliveries = one.outbox.map(({ id }) => ({ id, sent: false, failure: { kind } }) as const)
  return deliveredConcern(one, deliveries, AT, later)
}

function ids(heads: readonly { readonly concernId: string }[]): readonly string[] {
  return heads.map(({ concernId }) => concernId)
}

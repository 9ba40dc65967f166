import { answeredConcern, readConcern } from '@ect/domain/concern/changes.ts'
import type { Concern } from '@ect/domain/concern/concern.ts'
import { concern, CONCERN_TEXT } from '@ect/domain/testing/concerns.ts'
import { amara, lanternfield, marcus, tom } from '@ect/domain/testing/stonebeck.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { beforeEach, expect, test } from '@jest/globals'

import type { RecordStores } from '../store/recordStores.ts'

const LATER = '2026-11-24T10:00:00.000Z'
const KEY = { appropriateBodyId: lanternfield.id, concernId: concern().id }

export function concernPromises(emptyStores: () => Promise<RecordStores>): void {
  let concerns: RecordStores['concerns']
  beforeEach(async () => {
    ;({ concerns } = await emptyStores())
  })

  test('a concern comes back as it was kept, with everything that was done with it', async () => {
    const read = readConcern(concern(), { by: tom, at: LATER })
    const done = answeredConcern(read, {
      commandId: 'answer-1',
      text: 'I shall ring you.',
      closes: true,
      by: tom,
      at: LATER,
    })
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
    expect(await concerns.withOutgoing('2026-11-23T09:59:59.000Z', 9)).toEqual([])
    expect(await concerns.withOutgoing(LATER, 9)).toEqual([KEY])
    await concerns.replace({ ...record, outbox: [] }, version)
    expect(await concerns.withOutgoing(LATER, 9)).toEqual([])
  })
}

function ids(heads: readonly { readonly concernId: string }[]): readonly string[] {
  return heads.map(({ concernId }) => concernId)
}

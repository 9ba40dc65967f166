import { beforeEach, describe, expect, test } from '@jest/globals'

import type { DocumentStore } from '../store/documentStore.ts'
import { note, noteDocument } from './notes.ts'

/** What every engine promises. Each test gets a store with nothing in it. */
export function enginePromises(emptyStore: () => Promise<DocumentStore>): void {
  describe('one document', () => {
    readingAndWriting(emptyStore)
  })
  describe('two at once', () => {
    writingAtOnce(emptyStore)
  })
  describe('lists', () => {
    listing(emptyStore)
  })
  describe('what is due over all partitions', () => {
    sweeping(emptyStore)
  })
}

function readingAndWriting(emptyStore: () => Promise<DocumentStore>): void {
  let store: DocumentStore
  beforeEach(async () => {
    store = await emptyStore()
  })

  test('a document is read as it was written, and under the version that the write gave', async () => {
    const { version } = await store.create(noteDocument, note())
    expect(await store.get(noteDocument, note())).toEqual({ record: note(), version })
  })

  test('accents, other scripts and emoji stay as they were typed', async () => {
    const text = 'Siân Łukasz said “da iawn” – 很好, مرحبا, 👩🏽‍🏫 \u0000 \\ "quoted"\r\n'
    await store.create(noteDocument, note({ text }))
    expect((await store.get(noteDocument, note()))?.record.text).toBe(text)
  })

  test('the same id cannot be made twice in one partition, but in another it can', async () => {
    await store.create(noteDocument, note())
    await store.create(noteDocument, note({ partition: 'p2', text: 'Another' }))
    await expect(store.create(noteDocument, note())).rejects.toMatchObject({ code: 'conflict' })
    expect((await store.get(noteDocument, note()))?.record.text).toBe(note().text)
  })

  test('two kinds of document may have the same id', async () => {
    const other = { ...noteDocument, kind: 'other' }
    await store.create(noteDocument, note())
    await store.create(other, note({ text: 'Another' }))
    expect((await store.get(noteDocument, note()))?.record.text).toBe(note().text)
    expect((await store.get(other, note()))?.record.text).toBe('Another')
  })

  test('an id that no store could hold is simply not there', async () => {
    for (const id of ['../p1/n1', 'n1#x', 'n?', 'nö', '', 'n1 ', 'x'.repeat(2000)]) {
      expect(await store.get(noteDocument, note({ id }))).toBeUndefined()
    }
  })

  test('a document over the limit is refused and nothing is written', async () => {
    const long = note({ text: 'é'.repeat(500_000) })
    await expect(store.create(noteDocument, long)).rejects.toMatchObject({ code: 'too-large' })
    expect(await store.get(noteDocument, note())).toBeUndefined()

    const { version } = await store.create(noteDocument, note())
    await expect(store.replace(noteDocument, long, version)).rejects.toMatchObject({
      code: 'too-large',
    })
    expect((await store.get(noteDocument, note()))?.version).toBe(version)
  })

  test('a removed document is gone from reads and lists', async () => {
    const { version } = await store.create(noteDocument, note({ remindAt: '2026-11-24' }))
    await store.remove(noteDocument, note(), version)
    expect(await store.get(noteDocument, note())).toBeUndefined()
    const { documents } = await store.list(noteDocument, 'p1', 'byTopic', { limit: 5 })
    expect(documents).toEqual([])
    expect(await store.sweep(noteDocument, 'toRemind', '2027', 5)).toEqual([])
  })
}

function writingAtOnce(emptyStore: () => Promise<DocumentStore>): void {
  let store: DocumentStore
  beforeEach(async () => {
    store = await emptyStore()
  })

  test('a change made from an old version is refused, and so is a removal', async () => {
    const { version } = await store.create(noteDocument, note())
    const changed = await store.replace(noteDocument, note({ text: 'First' }), version)
    expect(changed.version).not.toBe(version)
    const late = store.replace(noteDocument, note({ text: 'Late' }), version)
    await expect(late).rejects.toMatchObject({ code: 'stale' })
    await expect(store.remove(noteDocument, note(), version)).rejects.toMatchObject({
      code: 'stale',
    })
    expect((await store.get(noteDocument, note()))?.record.text).toBe('First')
  })

  test('what is not there cannot be changed or removed', async () => {
    const { version } = await store.create(noteDocument, note())
    const absent = note({ id: 'n2' })
    await expect(store.replace(noteDocument, absent, version)).rejects.toMatchObject({
      code: 'missing',
    })
    await expect(store.remove(noteDocument, absent, version)).rejects.toMatchObject({
      code: 'missing',
    })
  })

  test('of 50 who change the same version at once, one succeeds', async () => {
    const { version } = await store.create(noteDocument, note())
    const writes = Array.from({ length: 50 }, (_, i) =>
      store.replace(noteDocument, note({ text: `Writer ${i}` }), version),
    )
    const outcomes = await Promise.allSettled(writes)
    expect(winnersAndLosers(outcomes, 'stale')).toEqual([1, 49])
  })

  test('of 50 who make the same document at once, one succeeds', async () => {
    const writes = Array.from({ length: 50 }, (_, i) =>
      store.create(noteDocument, note({ text: `Writer ${i}` })),
    )
    const outcomes = await Promise.allSettled(writes)
    expect(winnersAndLosers(outcomes, 'conflict')).toEqual([1, 49])
  })
}

function winnersAndLosers(
  outcomes: readonly PromiseSettledResult<unknown>[],
  code: string,
): readonly [number, number] {
  const winners = outcomes.filter(({ status }) => status === 'fulfilled')
  const losers = outcomes.filter(
    (outcome) => outcome.status === 'rejected' && outcome.reason.code === code,
  )
  return [winners.length, losers.length]
}

function listing(emptyStore: () => Promise<DocumentStore>): void {
  let store: DocumentStore
  beforeEach(async () => {
    store = await emptyStore()
    for (const [id, day] of ['07', '03', '09', '01', '05'].entries()) {
      await store.create(noteDocument, note({ id: `n${id}`, writtenOn: `2026-11-${day}` }))
    }
    await store.create(noteDocument, note({ id: 'other-topic', topic: 'pacey' }))
    await store.create(noteDocument, note({ id: 'other-partition', partition: 'p2' }))
  })

  const page = async (limit: number, after?: string) => {
    const range = { prefix: ['pace'], limit, ...(after !== undefined && { after }) }
    const { documents, next } = await store.list(noteDocument, 'p1', 'byTopic', range)
    return { ids: documents.map(({ id }) => id), next }
  }

  test('a list is sorted, and holds one topic of one partition only', async () => {
    expect(await page(10)).toEqual({ ids: ['n3', 'n1', 'n4', 'n0', 'n2'], next: undefined })
  })

  test('a list shows the head of each document', async () => {
    const { documents } = await store.list(noteDocument, 'p2', 'byTopic', { limit: 1 })
    expect(documents).toEqual([{ partition: 'p2', id: 'other-partition', head: { topic: 'pace' } }])
  })

  test('turning pages misses and repeats nothing when someone adds before the page', async () => {
    const first = await page(2)
    await store.create(noteDocument, note({ id: 'early', writtenOn: '2026-11-02' }))
    const second = await page(2, first.next)
    const third = await page(2, second.next)
    expect([first.ids, second.ids, third.ids]).toEqual([['n3', 'n1'], ['n4', 'n0'], ['n2']])
    expect(third.next).toBeUndefined()
  })

  test('a made-up place to go on from shows nothing of another topic', async () => {
    const { ids } = await page(10, 'AAAA')
    expect(ids).not.toContain('other-topic')
    expect((await page(10, '////')).ids).not.toContain('other-topic')
  })

  test('a changed document moves to its new place', async () => {
    const stored = await store.get(noteDocument, note({ id: 'n2' }))
    const moved = note({ id: 'n2', writtenOn: '2026-10-01' })
    await store.replace(noteDocument, moved, stored?.version ?? '')
    expect((await page(10)).ids).toEqual(['n2', 'n3', 'n1', 'n4', 'n0'])
  })
}

function sweeping(emptyStore: () => Promise<DocumentStore>): void {
  let store: DocumentStore
  beforeEach(async () => {
    store = await emptyStore()
  })

  test('finds what is due by now in every partition, earliest first, and nothing else', async () => {
    await store.create(noteDocument, note({ id: 'none' }))
    await store.create(noteDocument, note({ id: 'late', remindAt: '2026-11-23T09:00:01.000Z' }))
    await store.create(noteDocument, note({ id: 'now', remindAt: '2026-11-23T09:00:00.000Z' }))
    await store.create(
      noteDocument,
      note({ id: 'early', partition: 'p2', remindAt: '2026-11-22T00:00:00.000Z' }),
    )
    expect(await store.sweep(noteDocument, 'toRemind', '2026-11-23T09:00:00.000Z', 10)).toEqual([
      { partition: 'p2', id: 'early' },
      { partition: 'p1', id: 'now' },
    ])
    expect(await store.sweep(noteDocument, 'toRemind', '2027', 1)).toEqual([
      { partition: 'p2', id: 'early' },
    ])
  })

  test('what was done is not found again', async () => {
    const { version } = await store.create(noteDocument, note({ remindAt: '2026-11-23' }))
    await store.replace(noteDocument, note(), version)
    expect(await store.sweep(noteDocument, 'toRemind', '2027', 10)).toEqual([])
  })
}

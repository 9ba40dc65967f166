import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCosmosStandIn } from '../testing/cosmosStandIn.ts'
import { earlierConcernPromises } from '../testing/earlierConcernPromises.ts'
import { enginePromises } from '../testing/enginePromises.ts'
import { note, noteDocument } from '../testing/notes.ts'
import { startLossyProxy } from '../testing/lossyProxy.ts'
import { storePromises } from '../testing/storePromises.ts'
import { openCosmosStore } from './cosmosStore.ts'
import { recordStores } from './recordStores.ts'

let cosmos: Awaited<ReturnType<typeof startCosmosStandIn>>
beforeAll(async () => {
  cosmos = await startCosmosStandIn()
})
afterAll(() => cosmos.stop())

let databases = 0
const freshDatabase = () => {
  const { endpoint, key } = cosmos
  return { endpoint, key, database: `test-${databases++}` }
}

describe('Cosmos DB as an engine', () => {
  enginePromises(() => openCosmosStore(freshDatabase()))
})

describe('records on Cosmos DB', () => {
  storePromises(async () => recordStores(await openCosmosStore(freshDatabase())))
  earlierConcernPromises(() => openCosmosStore(freshDatabase()))
})

describe('the connection', () => {
  test('another process sees what was written', async () => {
    const settings = freshDatabase()
    const first = await openCosmosStore(settings)
    const { version } = await first.create(noteDocument, note())
    await first.close()

    const second = await openCosmosStore(settings)
    expect(await second.get(noteDocument, note())).toEqual({ record: note(), version })
    await second.close()
  })

  test('a server that is gone is unavailable, for documents and for records', async () => {
    const shortLived = await startCosmosStandIn()
    const store = await openCosmosStore({ ...shortLived, database: 'test' })
    const { version } = await store.create(noteDocument, note())
    await shortLived.stop()
    const unavailable = expect.objectContaining({ code: 'unavailable' })
    await expect(store.get(noteDocument, note())).rejects.toEqual(unavailable)
    await expect(store.replace(noteDocument, note(), version)).rejects.toEqual(unavailable)
    await expect(store.sweep(noteDocument, 'toRemind', '2027', 1)).rejects.toEqual(unavailable)
    const { reports } = recordStores(store)
    const opened = reports.get({ appropriateBodyId: 'lanternfield', reportId: 'amara-1' })
    await expect(opened).rejects.toMatchObject({ code: 'store-unavailable' })
    await store.close()
  })

  test('a write whose reply is lost is made once, and whoever reads again sees it', async () => {
    const proxy = await startLossyProxy(cosmos.endpoint)
    const store = await openCosmosStore({ ...freshDatabase(), endpoint: proxy.endpoint })
    const { version } = await store.create(noteDocument, note())
    proxy.befall('lose-reply', 1)
    const write = store.replace(noteDocument, note({ text: 'Changed' }), version)
    await expect(write).rejects.toMatchObject({ name: 'StoreError' })
    expect((await store.get(noteDocument, note()))?.record.text).toBe('Changed')
    await store.close()
    await proxy.stop()
  })

  test('a short rush is waited out; a long one is unavailable', async () => {
    const proxy = await startLossyProxy(cosmos.endpoint)
    const store = await openCosmosStore({ ...freshDatabase(), endpoint: proxy.endpoint })
    proxy.befall('throttle', 3)
    const { version } = await store.create(noteDocument, note())
    proxy.befall('throttle', 50)
    const write = store.replace(noteDocument, note({ text: 'Changed' }), version)
    await expect(write).rejects.toMatchObject({ code: 'unavailable' })
    proxy.befall('throttle', 0)
    expect((await store.get(noteDocument, note()))?.record).toEqual(note())
    await store.close()
    await proxy.stop()
  })
})

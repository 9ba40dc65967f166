import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { amara } from '@ect/domain/testing/stonebeck.ts'
import { signReport } from '@ect/usecases/signReport.ts'
import { verifiedRecord } from '@ect/usecases/verifyReport.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { localKey } from '../sealing/localKey.ts'
import { startCosmosStandIn } from '../testing/cosmosStandIn.ts'
import {
  keepLanternfield,
  keepSharedReview,
  keyOf,
  pressOn,
  signPorts,
} from '../testing/signing.ts'
import { openCosmosStore } from './cosmosStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { recordStores } from './recordStores.ts'
import { openSqliteStore } from './sqliteStore.ts'

const ROUNDS = 200
const PRESSES = 50

const folder = mkdtempSync(join(tmpdir(), 'ect-signing-'))
let cosmos: Awaited<ReturnType<typeof startCosmosStandIn>>
beforeAll(async () => {
  cosmos = await startCosmosStandIn()
})
afterAll(async () => {
  await cosmos.stop()
  rmSync(folder, { recursive: true })
})

const ENGINES: Readonly<Record<string, () => Promise<DocumentStore>>> = {
  SQLite: async () => openSqliteStore(join(folder, 'records.sqlite')),
  'Cosmos DB': () => openCosmosStore({ ...cosmos, database: 'signing' }),
}

describe.each(Object.keys(ENGINES))('on %s', (engine) => {
  const open = async () => {
    const store = await ENGINES[engine]?.()
    if (!store) throw new RangeError(engine)
    return store
  }

  test('50 presses at once, 200 times over, sign once each time, with 50 equal answers', async () => {
    const key = await localKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    // As the API and the bot are: two processes, with a connection each.
    const connections = [await open(), await open()]
    const [api, bot] = connections.map((store) => signPorts(recordStores(store), key))
    if (!api || !bot) throw new RangeError('no connections')
    await keepLanternfield(api)

    await keepSharedReview(api, 'alone')
    const answer = await signReport(api, amara, pressOn('alone'))
    const alone = (await api.reports.get(keyOf('alone'))).record

    for (let round = 0; round < ROUNDS; round += 1) {
      const id = `round-${round}`
      await keepSharedReview(api, id)
      const press = pressOn(id)
      const presses = Array.from({ length: PRESSES }, (_, n) =>
        signReport(n % 2 === 0 ? api : bot, amara, press),
      )
      const answers = await Promise.all(presses)
      expect(answers).toEqual(presses.map(() => ({ ...answer, reportId: id })))

      const { record } = await bot.reports.get(keyOf(id))
      expect(record.versions.flatMap(({ signatures }) => signatures)).toHaveLength(1)
      expect(record.history.filter(({ event }) => event === 'signed')).toHaveLength(1)
      expect(record.outbox.map((one) => one.id)).toEqual(
        alone.outbox.map((one) => one.id.replaceAll('alone', id)),
      )
      expect((await verifiedRecord(bot, record)).faults).toEqual([])
    }
    await Promise.all(connections.map((store) => store.close()))
  }, 600_000)
})

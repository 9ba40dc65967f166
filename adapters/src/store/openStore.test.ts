import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, test } from '@jest/globals'

import { startCosmosStandIn } from '../testing/cosmosStandIn.ts'
import { note, noteDocument } from '../testing/notes.ts'
import { openStore } from './openStore.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'ect-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SQLITE_FILE = path.join(folder, 'not', 'yet', 'there', 'records.sqlite')
const COSMOS = { STORE: 'cosmos', COSMOS_ENDPOINT: 'https://records.example:443/' }

describe('the store that the settings name', () => {
  test('is SQLite when they name none, and keeps what it is given', async () => {
    const store = await openStore({ SQLITE_FILE })
    await store.create(noteDocument, note())
    await store.close()
    const again = await openStore({ STORE: 'sqlite', SQLITE_FILE })
    expect((await again.get(noteDocument, note()))?.record).toEqual(note())
    await again.close()
  })

  test('is Cosmos DB when they say so', async () => {
    const cosmos = await startCosmosStandIn()
    const settings = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: cosmos.endpoint,
      COSMOS_KEY: cosmos.key,
    }
    const store = await openStore(settings)
    await store.create(noteDocument, note())
    expect((await store.get(noteDocument, note()))?.record).toEqual(note())
    await store.close()
    await cosmos.stop()
  })
})

describe('no store is opened', () => {
  test.each([
    ['without a file for SQLite', {}, 'SQLITE_FILE'],
    ['of another kind', { STORE: 'memory' }, 'STORE'],
    ['without an address of Cosmos DB', { STORE: 'cosmos' }, 'COSMOS_ENDPOINT'],
    [
      'with words for an address',
      { ...COSMOS, COSMOS_ENDPOINT: 'not-to-be-shown' },
      'COSMOS_ENDPOINT',
    ],
    ['with a name of nothing', { ...COSMOS, COSMOS_DATABASE: '' }, 'COSMOS_DATABASE'],
    ['in SQLite in Azure', { SQLITE_FILE, WEBSITE_SITE_NAME: 'ect-induction-api' }, 'STORE'],
    [
      'with a key in Azure',
      { ...COSMOS, COSMOS_KEY: 'not-to-be-shown', WEBSITE_SITE_NAME: 'ect-induction-api' },
      'COSMOS_KEY',
    ],
  ])('%s', async (_, settings, name) => {
    const opening = openStore(settings)
    await expect(opening).rejects.toThrow(name)
    await expect(opening).rejects.not.toThrow('not-to-be-shown')
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { afterAll, describe, expect, test } from '@jest/globals'

import { enginePromises } from '../testing/enginePromises.ts'
import { note, noteDocument } from '../testing/notes.ts'
import { storePromises } from '../testing/storePromises.ts'
import { recordStores } from './recordStores.ts'
import { openSqliteStore } from './sqliteStore.ts'

const folder = mkdtempSync(join(tmpdir(), 'ect-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const freshPath = () => join(folder, 'made', `${files++}.db`)

describe('SQLite as an engine', () => {
  enginePromises(async () => openSqliteStore(freshPath()))
})

describe('records on SQLite', () => {
  storePromises(async () => recordStores(openSqliteStore(freshPath())))
})

describe('the file on disk', () => {
  test('what was written is there after a restart, under the same version and in lists', async () => {
    const path = freshPath()
    const before = openSqliteStore(path)
    const { version } = await before.create(noteDocument, note({ remindAt: '2026-11-24' }))
    await before.close()

    const after = openSqliteStore(path)
    expect((await after.get(noteDocument, note()))?.version).toBe(version)
    expect(await after.sweep(noteDocument, 'toRemind', '2027', 5)).toHaveLength(1)
    await after.close()
  })

  test('a file that someone else holds is unavailable for now, and works again after', async () => {
    const path = freshPath()
    const store = openSqliteStore(path)
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const write = store.create(noteDocument, note())
    await expect(write).rejects.toMatchObject({ code: 'unavailable' })
    const { people } = recordStores(store)
    const person = {
      id: 't.o',
      name: 'Amara',
      email: 'a@stonebeck.example',
      tenantId: 't',
      objectId: 'o',
      appropriateBodyIds: [],
    } as const
    await expect(people.put(person)).rejects.toMatchObject({ code: 'store-unavailable' })
    other.exec('ROLLBACK')
    other.close()
    await store.create(noteDocument, note())
    await store.close()
  })
})

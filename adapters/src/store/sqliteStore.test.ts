import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'

import { afterAll, describe, expect, test } from '@jest/globals'

import { earlierConcernPromises } from '../testing/earlierConcernPromises.ts'
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
  earlierConcernPromises(async () => openSqliteStore(freshPath()))
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

  test('a process that is killed amid its writes loses none that it was told are kept', async () => {
    const path = freshPath()
    const kept = await writtenUntilKilled(path, 100)
    expect(kept.length).toBeGreaterThanOrEqual(100)
    const store = openSqliteStore(path)
    const found = await Promise.all(kept.map((id) => store.get(noteDocument, note({ id }))))
    expect(found.filter((document) => document === undefined)).toEqual([])
    await store.close()
  })
})

async function writtenUntilKilled(path: string, atLeast: number): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('../testing/writeUntilKilled.ts', import.meta.url))
  const writer = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(writer, 'close')
  const kept: string[] = []
  for await (const id of createInterface({ input: writer.stdout })) {
    kept.push(id)
    if (kept.length === atLeast) writer.kill('SIGKILL')
  }
  await closed
  return kept
}

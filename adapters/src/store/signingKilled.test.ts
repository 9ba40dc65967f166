import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { amara } from '@ect/domain/testing/stonebeck.ts'
import { signReport } from '@ect/usecases/signReport.ts'
import { verifiedRecord } from '@ect/usecases/verifyReport.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { openKeyFile } from '../sealing/localKey.ts'
import {
  asIfNamed,
  keepLanternfield,
  keepSharedReview,
  keyOf,
  pressOn,
  signPorts,
} from '../testing/signing.ts'
import { recordStores } from './recordStores.ts'
import { openSqliteStore } from './sqliteStore.ts'

const TIMES = 20
const SIGNER = fileURLToPath(new URL('../testing/signUntilKilled.ts', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'ect-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The file as it stands, in a process that has it open for no longer than it needs. */
async function withRecords<T>(
  work: (ports: ReturnType<typeof signPorts>) => Promise<T>,
): Promise<T> {
  const store = openSqliteStore(join(folder, 'records.sqlite'))
  const key = await openKeyFile(join(folder, 'seal.pem'))
  try {
    return await work(signPorts(recordStores(store), key))
  } finally {
    await store.close()
  }
}

const stored = (id: string) =>
  withRecords(async (ports) => {
    const { record } = await ports.reports.get(keyOf(id))
    return { record, faults: (await verifiedRecord(ports, record)).faults }
  })

describe('a process that is killed while an ECT signs', () => {
  let answerAlone: unknown
  beforeAll(async () => {
    await withRecords(async (ports) => {
      await keepLanternfield(ports)
      await keepSharedReview(ports, 'alone')
    })
    answerAlone = JSON.parse(await signsIn('alone', 'never'))
  })

  test.each([
    { point: 'before the write', leaves: 'no signature', count: 0 },
    { point: 'after the write', leaves: 'one', count: 1 },
    { point: 'before the answer', leaves: 'one', count: 1 },
  ])(
    '$point leaves $leaves; the same press again ends as if nothing had happened, 20 times of 20',
    async ({ point, count }) => {
      const alone = await stored('alone')
      for (let time = 0; time < TIMES; time += 1) {
        const id = `${point.replaceAll(' ', '-')}-${time}`
        await withRecords((ports) => keepSharedReview(ports, id))
        expect(await signsIn(id, point)).toBe('killed')
        const { record: left } = await stored(id)
        expect(left.versions.flatMap(({ signatures }) => signatures)).toHaveLength(count)

        const answer = await withRecords((ports) => signReport(ports, amara, pressOn(id)))
        expect({ ...answer, reportId: 'alone' }).toEqual(answerAlone)
        expect(answer.state).toBe('needs-signatures')
        const { record, faults } = await stored(id)
        expect(asIfNamed('alone', record)).toEqual(asIfNamed('alone', alone.record))
        expect(faults).toEqual([])
      }
    },
    600_000,
  )
})

/** What a process of its own answered before it ended, or that it was killed. */
function signsIn(id: string, point: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [SIGNER, folder, id, point],
      { env: {} },
      (error, stdout, stderr) => {
        if (error?.signal === 'SIGKILL' && stdout === '') resolve('killed')
        else if (error) reject(new Error(stderr, { cause: error }))
        else resolve(stdout)
      },
    )
  })
}

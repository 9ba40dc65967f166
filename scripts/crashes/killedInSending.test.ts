import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { severalAtOnce } from '@ect/usecases/severalAtOnce.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { CROSSINGS } from './crashPoints.ts'
import { deliverOne } from './deliverOne.ts'
import { startMicrosoft365 } from './microsoft365.ts'
import { keepWaitingReports } from './waitingReports.ts'
import { sendersTo } from './senders.ts'

const PROGRAM = fileURLToPath(new URL('deliveringProcess.ts', import.meta.url))
const TIMES = 20
const WITHOUT_CRASH = '/without-crash'
const ROUNDS = Array.from({ length: TIMES }, (_, n) => `/round-${n}`)

const folder = mkdtempSync(path.join(tmpdir(), 'ect-crashes-'))
const template = path.join(folder, 'template.sqlite')
/** Told of whoever died in sending, as soon as what they sent has arrived. */
const arrivals = new Map<string, () => void>()
const after = new Map<string, Report>()
let microsoft: Awaited<ReturnType<typeof startMicrosoft365>>

beforeAll(async () => {
  microsoft = await startMicrosoft365((place) => {
    const arrived = arrivals.get(place)
    arrivals.delete(place)
    arrived?.()
    return arrived !== undefined
  })
  await keepWaitingReports(template)
  await goOn(WITHOUT_CRASH, recordsOf(WITHOUT_CRASH))
  await severalAtOnce(ROUNDS, 2, async (round) => {
    const file = recordsOf(round)
    await dieInSending(round, file)
    await goOn(round, file)
  })
}, 300_000)
afterAll(() => {
  microsoft.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.each([
  ['before it is sent', 'once', 1],
  ['while it is being sent', 'twice', 2],
  ['after it is sent, before that is written down', 'twice', 2],
  ['after that is written down', 'once', 1],
] as const)('a process that dies %s, twenty times', (died, often, times) => {
  test.each(CROSSINGS.filter(({ point }) => point === died))(
    `loses nothing: the $channel arrives ${often}, as the same, and the record is as without the crash`,
    ({ reportId }) => {
      const usual = `${WITHOUT_CRASH}/${reportId}`
      const [id] = microsoft.receivedAt(usual)
      expect(microsoft.receivedAt(usual)).toEqual([id])
      const places = ROUNDS.map((round) => `${round}/${reportId}`)
      for (const place of places) {
        expect(microsoft.receivedAt(place)).toEqual(Array.from({ length: times }, () => id))
      }
      const isUsual = (place: string) => isDeepStrictEqual(after.get(place), after.get(usual))
      expect(places.filter((place) => !isUsual(place))).toEqual([])
    },
  )
})

test('what was sent is taken out, and nothing else', () => {
  for (const { reportId, channel } of CROSSINGS) {
    const outbox = after.get(`${WITHOUT_CRASH}/${reportId}`)?.outbox.map(({ send }) => send)
    expect(outbox).toHaveLength(4)
    expect(outbox).not.toContain(channel)
  }
})

function recordsOf(round: string): string {
  const file = path.join(folder, `${round}.sqlite`)
  copyFileSync(template, file)
  return file
}

/** Begins to send everything in a process of its own, and kills it once all has come to its point. */
async function dieInSending(round: string, file: string): Promise<void> {
  const dying = fork(PROGRAM, [file, microsoft.origin + round], { execArgv: [], env: {} })
  const underWay = new Set(CROSSINGS.map(({ reportId }) => reportId))
  const stopped = (reportId: string) => {
    underWay.delete(reportId)
    if (underWay.size === 0) dying.kill('SIGKILL')
  }
  for (const { reportId, point } of CROSSINGS) {
    if (point === 'while it is being sent')
      arrivals.set(`${round}/${reportId}`, () => stopped(reportId))
  }
  dying.on('message', (reportId) => typeof reportId === 'string' && stopped(reportId))
  await once(dying, 'exit')
  expect([dying.signalCode, ...underWay]).toEqual(['SIGKILL'])
}

/** Sends everything that is still waiting, to the end. */
async function goOn(round: string, file: string): Promise<void> {
  const store = await openStore({ SQLITE_FILE: file })
  const stores = recordStores(store)
  for (const crossing of CROSSINGS) {
    const place = `${round}/${crossing.reportId}`
    await deliverOne(crossing, { ...stores, ...sendersTo(microsoft.origin + place) })
    const key = { appropriateBodyId: 'lanternfield', reportId: crossing.reportId }
    const { record } = await stores.reports.get(key)
    after.set(place, record)
  }
  await store.close()
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { text } from 'node:stream/consumers'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { CRASH_POINTS, type CrashPoint } from './crashPoints.ts'
import { deliverTo } from './deliverTo.ts'

const PROGRAM = fileURLToPath(new URL('deliveringProcess.ts', import.meta.url))
const TIMES = 20
const KEY = { appropriateBodyId: 'lanternfield', reportId: 'amara-1' }

/** What became of one report whose sending process died, and was followed by one that lived. */
interface Aftermath {
  readonly received: readonly string[]
  readonly diedOf: NodeJS.Signals | null
  readonly outbox: readonly string[]
}

const folder = mkdtempSync(path.join(tmpdir(), 'ect-crashes-'))
const received = new Map<string, string[]>()
const killOnArrival = new Map<string, ChildProcess>()
let server: Server
let origin: string
const aftermaths = new Map<CrashPoint, readonly Aftermath[]>()

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '' } = request
    // Kept open, it could close just as the next card comes.
    response.setHeader('connection', 'close')
    void arrived(request, url).then((isAnswered) => isAnswered && response.end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
  await Promise.all(
    CRASH_POINTS.map(async (point, n) => {
      const found: Aftermath[] = []
      for (let round = 0; round < TIMES; round += 1) {
        found.push(await crashAndGoOn(point, `/${n}-${round}`))
      }
      aftermaths.set(point, found)
    }),
  )
}, 300_000)
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['before it is sent', 'once', 1],
  ['while it is being sent', 'twice', 2],
  ['after it is sent, before that is written down', 'twice', 2],
] as const)(
  'a process that dies %s, twenty times: no card is lost, each arrives %s, with the same id',
  (point, _, times) => {
    const found = aftermaths.get(point) ?? []
    expect(found).toHaveLength(TIMES)
    for (const { diedOf, received: ids, outbox } of found) {
      expect(diedOf).toBe('SIGKILL')
      expect(ids).toHaveLength(times)
      expect(new Set(ids).size).toBe(1)
      expect(outbox).toEqual(['feed'])
    }
  },
)

/** Answers whether the sender is to hear of it; whoever dies in sending does not. */
async function arrived(request: IncomingMessage, place: string): Promise<boolean> {
  received.set(place, [...(received.get(place) ?? []), await text(request)])
  const dying = killOnArrival.get(place)
  killOnArrival.delete(place)
  return dying?.kill('SIGKILL') !== true
}

async function crashAndGoOn(point: CrashPoint, place: string): Promise<Aftermath> {
  const file = path.join(folder, `records${place.replace('/', '-')}.sqlite`)
  const store = await openStore({ SQLITE_FILE: file })
  const stores = recordStores(store)
  const { people } = await memoryPorts()
  const shared = sharedReview()
  await stores.reports.create(shared)
  const ect = await people.get(shared.people.ect.id)
  if (ect) await stores.people.put(ect)

  const dying = spawn(process.execPath, [PROGRAM, file, origin + place, point], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {},
  })
  if (point === 'while it is being sent') killOnArrival.set(place, dying)
  await once(dying, 'exit')
  await deliverTo(origin + place, stores)
  const { record } = await stores.reports.get(KEY)
  await store.close()
  return {
    received: received.get(place) ?? [],
    diedOf: dying.signalCode,
    outbox: record.outbox.map(({ send }) => send),
  }
}

import { fork } from 'node:child_process'
import { on, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { createHttpServer } from '@vercel/cosmosdb-server'
import { z } from 'zod'

import { composeApi, openSealingKey, openStore } from '../compose.ts'
import { readConfig } from '../config.ts'
import { localApi } from '../localApi.ts'
import { TIMERS } from '../timers.ts'
import { API_CLIENT_ID, startEntra } from './entraStandIn.ts'
import { startGraph } from './graphStandIn.ts'
import { listening, stopped } from './listening.ts'
import { seedRecords } from './records.ts'

export const TAB_ORIGIN = 'http://localhost:6899'

/** The API as one of its hosts serves it. */
export interface ServedApi {
  readonly origin: string
  /** Runs every timer once. */
  runTimers(): Promise<void>
  /** Lets this much time go by for the API. */
  goOn(seconds: number): Promise<void>
  /** Everything that it has told of its own faults. */
  faults(): string
  stop(): Promise<void>
}

export type ApiHostUnderTest = (settings: NodeJS.ProcessEnv) => Promise<ServedApi>

/** Where the API of a test keeps its records. */
export interface StoreUnderTest {
  readonly settings: NodeJS.ProcessEnv
  stop(): Promise<void>
}

/** The API on one host and one store, with the demo school in it, before the stand-ins of Microsoft. */
export async function runningApi(
  serve: ApiHostUnderTest,
  startStore: () => Promise<StoreUnderTest>,
) {
  const [entra, graph, store] = await Promise.all([startEntra(), startGraph(), startStore()])
  const keys = mkdtempSync(path.join(tmpdir(), 'ect-keys-'))
  const settings = {
    SEAL_KEY_FILE: path.join(keys, 'seal-key.pem'),
    ENTRA_AUTHORITY: entra.origin,
    ENTRA_CLIENT_ID: API_CLIENT_ID,
    ENTRA_CLIENT_SECRET: 'ours',
    GRAPH_ORIGIN: graph.origin,
    TEAMS_APP_ID: 'e0c70000-0000-4000-8000-00000000a002',
    MAIL_SENDER: 'induction@example.org',
    MAIL_TENANT_ID: 'e0c70000-0000-4000-8000-00000000a004',
    TAB_ORIGIN,
    // One person does in seconds here what takes them a day.
    CALLER_REQUESTS_A_SECOND: '10000',
    DRAFT_KEY_SECRET: 'a-secret-of-this-test-alone-0123456789',
    ...store.settings,
  }
  await seedRecords(settings)
  const api = await serve(settings)
  return {
    ...api,
    entra,
    graph,
    sqliteFile: store.settings['SQLITE_FILE'],
    async stop() {
      await api.stop()
      await Promise.all([entra.stop(), graph.stop(), store.stop()])
      rmSync(keys, { recursive: true })
    },
  }
}

export type RunningApi = Awaited<ReturnType<typeof runningApi>>

/** The small host that serves the API on one machine, in this process. */
export const onLocalHost: ApiHostUnderTest = async (settings) => {
  let ahead = 0
  const clock: Clock = {
    now: () => knownInstant(new Date(Date.now() + ahead * 1000).toISOString()),
    today: () => dayInEngland(clock.now()),
  }
  const faults: string[] = []
  const host = composeApi(readConfig(settings), {
    sealingKey: await openSealingKey(settings),
    store: await openStore(settings),
    clock,
    onFault: (thrown, traceId) => void faults.push(`${traceId} ${String(thrown)}`),
  })
  const api = localApi(host, TAB_ORIGIN)
  return {
    origin: await listening(api.server),
    runTimers: () => api.sweep(),
    goOn: async (seconds) => void (ahead += seconds),
    faults: () => faults.join('\n'),
    async stop() {
      await api.stop()
      await host.close()
    },
  }
}

const Started = z.object({ origin: z.string() })
const Fired = z.object({ fired: z.string() })

/** The registrations that are deployed, called through the Functions library's own model. */
export const onFunctionsCore: ApiHostUnderTest = async (settings) => {
  const child = fork(path.join(import.meta.dirname, 'functionsProcess.ts'), {
    env: settings,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  let faults = ''
  child.stderr?.on('data', (chunk: Buffer) => (faults += chunk.toString()))
  const messages = on(child, 'message')
  const next = async (): Promise<unknown> => (await messages.next()).value?.[0]
  const exited = once(child, 'exit')
  const { origin } = Started.parse(await Promise.race([next(), exited.then(() => faults)]))
  return {
    origin,
    async runTimers() {
      for (const { name } of TIMERS) {
        child.send(name)
        Fired.parse(await next())
      }
    },
    goOn: (seconds) => pause(seconds * 1000),
    faults: () => faults,
    async stop() {
      child.disconnect()
      await exited
    },
  }
}

export async function inSqlite(): Promise<StoreUnderTest> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ect-api-'))
  return {
    settings: { STORE: 'sqlite', SQLITE_FILE: path.join(folder, 'records.sqlite') },
    stop: async () => rmSync(folder, { recursive: true }),
  }
}

export async function inCosmos(): Promise<StoreUnderTest> {
  const server = createHttpServer({ keepAlive: true })
  return {
    settings: { STORE: 'cosmos', COSMOS_ENDPOINT: await listening(server), COSMOS_KEY: 'a2V5' },
    stop: () => stopped(server),
  }
}

import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import type http from 'node:http'
import path from 'node:path'

import { composeApi, openSealingKey, openStore } from '@ect/api/compose.ts'
import { readConfig } from '@ect/api/config.ts'
import { localApi } from '@ect/api/localApi.ts'
import { composeBot } from '@ect/bot/compose.ts'
import { readBotConfig } from '@ect/bot/config.ts'
import { knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { origin, type SandboxPorts } from '@ect/sandbox/ports.ts'
import { type Sandbox, startSandbox } from '@ect/sandbox/server.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'

import { showReviewsInChannel } from './channelTab.ts'
import { demoRecords } from './demoRecords.ts'
import { demoSettings } from './demoSettings.ts'
import { embeddedCosmos } from './embeddedCosmos.ts'
import { seed } from './seed.ts'
import { tabServer } from './tabServer.ts'

export interface DemoOptions {
  readonly ports: SandboxPorts
  /** Where records and the sandbox's own state are kept. */
  readonly folder: string
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  /** The forms that the appropriate body asks; those of the demo where none are named. */
  readonly formSet?: string
}

export interface Demo {
  readonly sandbox: Sandbox
  readonly address: string
  stop(): Promise<void>
}

/** Everything on one machine, in this process: the sandbox, the API, the bot and the tab. */
export async function startDemo({ ports, folder, root, env, formSet }: DemoOptions): Promise<Demo> {
  mkdirSync(folder, { recursive: true })
  const cosmos = wantsEmbeddedCosmos(env) ? await embeddedCosmos() : undefined
  const settings = { ...demoSettings(ports, folder), ...settingsGiven(env), ...cosmos?.settings }
  const sandbox = await startSandbox({
    ports,
    stateFolder: path.join(folder, 'microsoft'),
    clientFolder: path.join(root, 'sandbox', 'dist', 'client'),
    manifestPath: path.join(root, 'appPackage', 'manifest.json'),
    log: (line) => void process.stderr.write(`${line}\n`),
  })
  const sealingKey = await openSealingKey(settings)
  const store = await openStore(settings)
  showReviewsInChannel(sandbox, origin(ports.tab))

  const surroundings = { store, sealingKey, clock: clockOf(sandbox) }
  const api = composeApi(readConfig(settings), surroundings)
  await seed(api.ports, demoRecords(formSet))
  const bot = composeBot({
    config: readBotConfig(settings),
    ports: api.ports,
    // The one process on these records, also after it was killed.
    instance: 'demo',
  })
  const served = localApi(api, origin(ports.tab))
  const tab = tabServer({
    folder: path.join(root, 'tab', 'dist'),
    apiOrigin: origin(ports.api),
    clientOrigin: origin(ports.client),
  })
  await Promise.all([
    listening(served.server, ports.api),
    listening(tab, ports.tab),
    bot.listen('127.0.0.1', ports.bot),
  ])
  return {
    sandbox,
    address: `${origin(ports.client)}/`,
    async stop() {
      tab.closeAllConnections()
      tab.close()
      await served.stop()
      await bot.close()
      await api.close()
      await sandbox.stop()
      await cosmos?.stop()
    },
  }
}

/** The sandbox's clock, which can be moved, in the product's own words. */
function clockOf({ clock }: Sandbox): Clock {
  const now = () => knownInstant(clock.now())
  return { now, today: () => dayInEngland(now()) }
}

function wantsEmbeddedCosmos({ STORE, COSMOS_ENDPOINT }: NodeJS.ProcessEnv): boolean {
  return STORE === 'cosmos' && COSMOS_ENDPOINT === undefined
}

function settingsGiven(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = [
    'STORE',
    'COSMOS_ENDPOINT',
    'COSMOS_DATABASE',
    'COSMOS_KEY',
    'CALLER_REQUESTS_A_SECOND',
  ]
  return Object.fromEntries(
    names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  )
}

async function listening(server: http.Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}

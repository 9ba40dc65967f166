import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import type { PersonNamed } from '@ect/domain/people.ts'
import { z } from 'zod'

import { playgroundSettings } from './playgroundSettings.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PLAYGROUND = path.join(ROOT, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js')
const ON_LOOPBACK = path.join(import.meta.dirname, 'onLoopback.ts')
const BOT = path.join(ROOT, 'bot', 'src', 'testing', 'runForPlaygrounds.ts')
const READY_WITHIN_MILLISECONDS = 60_000

const Played = z.object({
  /** Where the bot itself is, behind what signs for the playgrounds. */
  endpoint: z.url(),
  state: z.string(),
  signatures: z.array(z.string()),
  recommendation: z.string().nullable(),
  faults: z.array(z.string()),
})

export interface Playgrounds {
  /** Where a person's own playground is. */
  addressOf(person: PersonNamed): string
  /** What the bot has kept of the assessment, and the faults that it met. */
  played(): Promise<z.infer<typeof Played>>
  stop(): Promise<void>
}

/**
 * Microsoft's own Agents Playground, one for each of these people, before one bot with its
 * authentication on. They take a port each after the bot's; all of it is on this machine alone,
 * and keeps its files in a folder that goes with it.
 */
export async function startPlaygrounds(
  botPort: number,
  people: readonly PersonNamed[],
): Promise<Playgrounds> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ect-playground-'))
  const bot = `http://127.0.0.1:${botPort}`
  const addressOf = (person: PersonNamed) =>
    `http://127.0.0.1:${botPort + 1 + people.findIndex(({ id }) => id === person.id)}`

  const children = [
    run([BOT, String(botPort)], folder),
    ...people.map((person) => {
      const own = path.join(folder, new URL(addressOf(person)).port)
      mkdirSync(own)
      writeFileSync(path.join(own, '.m365agentsplayground.yml'), playgroundSettings(person))
      return run(playgroundAt(addressOf(person), `${bot}/api/messages`), own)
    }),
  ]
  const stop = async () => {
    await Promise.all(children.map(killed))
    rmSync(folder, { recursive: true, force: true })
  }
  const pings = people.map((person) => `${addressOf(person)}/_debug/ping`)
  try {
    await Promise.all([`${bot}/played`, ...pings].map(answers))
  } catch (thrown) {
    await stop()
    throw thrown
  }
  return {
    addressOf,
    played: async () => Played.parse(await (await fetch(`${bot}/played`)).json()),
    stop,
  }
}

function playgroundAt(address: string, endpoint: string): readonly string[] {
  const { port } = new URL(address)
  const settings = ['--app-endpoint', endpoint, '--channel-id', 'msteams', '--port', port]
  return ['--import', ON_LOOPBACK, PLAYGROUND, 'start', ...settings, '--disable-telemetry']
}

function run(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=DEP0111', ...args], {
    cwd,
    env: { HOME: cwd, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function answers(address: string): Promise<void> {
  const until = performance.now() + READY_WITHIN_MILLISECONDS
  while (!(await isThere(address))) {
    if (performance.now() > until) throw new Error(`nothing answers at ${address}`)
    await pause(200)
  }
}

async function isThere(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined)
  return response?.ok === true
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

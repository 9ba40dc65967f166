import { setTimeout as pause } from 'node:timers/promises'

import type { Clock } from '../clock.ts'
import type { SandboxState } from '../sandboxState.ts'
import { appInstalled } from './activities.ts'
import { EVERYONE_WITH_APP } from './addresses.ts'
import type { SendToBot } from './botEndpoint.ts'

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000

export interface InstallationParts {
  readonly state: SandboxState
  readonly clock: Clock
  readonly send: SendToBot
  readonly serviceUrl: string
  readonly stopping: AbortSignal
}

/** Tells the bot about everyone it is installed for, each once, for as long as it takes. */
export async function tellBotOfInstallations(parts: InstallationParts): Promise<void> {
  const { db } = parts.state
  const install = db.prepare(
    'insert or ignore into installation (person, installed_at) values (?, ?)',
  )
  const told = db.prepare('select 1 from installation where person = ? and bot_told = 1')
  const mark = db.prepare('update installation set bot_told = 1 where person = ?')

  for (const person of EVERYONE_WITH_APP) {
    install.run(person.key, parts.clock.now())
    if (told.get(person.key)) continue
    const sending = { person, serviceUrl: parts.serviceUrl, at: parts.clock.now() }
    for (const activity of appInstalled(sending)) {
      if (!(await delivered(parts, activity))) return
    }
    mark.run(person.key)
  }
}

/** `false` only when the sandbox stops first. */
async function delivered(
  { send, stopping }: InstallationParts,
  activity: Parameters<SendToBot>[0],
): Promise<boolean> {
  for (let wait = FIRST_PAUSE_MS; !stopping.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const answer = await send(activity)
    if (stopping.aborted) return false
    if (answer && answer.status < 300) return true
    await pause(wait, undefined, { signal: stopping }).catch(() => undefined)
  }
  return false
}

import { setTimeout as pause } from 'node:timers/promises'

import type { Clock } from '../clock.ts'
import type { Person } from '../people.ts'
import type { SandboxState } from '../sandboxState.ts'
import { appInstalled } from './activities.ts'
import { EVERYONE_WITH_APP } from './addresses.ts'
import type { AppChoices } from './appChoices.ts'
import type { SendToBot } from './botEndpoint.ts'

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000

export interface InstallationParts {
  readonly state: SandboxState
  readonly clock: Clock
  readonly send: SendToBot
  readonly serviceUrl: string
  readonly appChoices: Pick<AppChoices, 'has'>
  readonly stopping: AbortSignal
}

/** Tells the bot of everyone it is installed for, each once, for as long as it takes. */
export async function tellBotOfInstallations(parts: InstallationParts): Promise<void> {
  const { state, clock, stopping, appChoices } = parts
  const install = state.db.prepare(
    'insert or ignore into installation (person, installed_at) values (?, ?)',
  )
  const untold = state.db.prepare('select 1 from installation where person = ? and bot_told = 0')
  const mark = state.db.prepare('update installation set bot_told = 1 where person = ?')
  for (const { key } of EVERYONE_WITH_APP) install.run(key, clock.now())

  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const waiting = EVERYONE_WITH_APP.filter(
      (person) => appChoices.has(person) && untold.get(person.key) !== undefined,
    )
    if (waiting.length === 0) return
    await tellOf(waiting, { ...parts, onTold: (key) => mark.run(key) })
    await pause(wait, undefined, { signal: stopping }).catch(() => undefined)
    if (stopping.aborted) return
  }
}

/** One round: a refusal over one person does not keep the others waiting. */
async function tellOf(
  people: readonly Person[],
  parts: InstallationParts & { readonly onTold: (personKey: string) => void },
): Promise<void> {
  for (const person of people) {
    const outcome = await tell(person, parts)
    if (parts.stopping.aborted || outcome === 'unreachable') return
    if (outcome === 'told') parts.onTold(person.key)
  }
}

async function tell(
  person: Person,
  { clock, send, serviceUrl }: InstallationParts,
): Promise<'told' | 'refused' | 'unreachable'> {
  for (const activity of appInstalled({ person, serviceUrl, at: clock.now() })) {
    const answer = await send(activity)
    if (!answer) return 'unreachable'
    if (answer.status >= 300) return 'refused'
  }
  return 'told'
}

import type { Clock } from '../clock.ts'
import { personByKey } from '../directory.ts'
import type { RunningServer } from '../httpServer.ts'
import type { SandboxState } from '../sandboxState.ts'
import type { WireLog } from '../wire.ts'
import { type AppChoices, openAppChoices } from './appChoices.ts'
import { type AppManifest, readAppManifest } from './appManifest.ts'
import { createBotEndpoint } from './botEndpoint.ts'
import { bundled, type Changes, createChanges } from './changes.ts'
import { type ChannelTabs, openChannelTabs } from './channelTabs.ts'
import type { StateReply } from './clientApi.ts'
import { startClientServer } from './clientServer.ts'
import { type Feed, openFeed } from './feed.ts'
import { tellBotOfInstallations } from './installations.ts'
import { type Mailboxes, openMailboxes } from './mailboxes.ts'
import { type Messages, openMessages } from './messages.ts'
import { type CalendarOf, personState } from './personState.ts'

export interface TeamsRecords {
  readonly manifest: AppManifest
  readonly changes: Changes
  readonly messages: Messages
  readonly feed: Feed
  readonly channelTabs: ChannelTabs
  readonly mailboxes: Mailboxes
  readonly appChoices: AppChoices
}

export interface RecordsOptions {
  readonly state: SandboxState
  readonly clock: Clock
  readonly manifestPath: string
  readonly tabOrigin: string
}

/** What Teams keeps: the connector writes to it, and Graph adds to the feed. */
export function openTeamsRecords({
  state,
  clock,
  manifestPath,
  tabOrigin,
}: RecordsOptions): TeamsRecords {
  const manifest = readAppManifest(manifestPath, tabOrigin)
  const changes = createChanges()
  const appChoices = openAppChoices(state)
  return {
    manifest,
    changes,
    messages: openMessages(state, clock),
    feed: openFeed({ state, clock, manifest, changes, appChoices }),
    mailboxes: openMailboxes({ state, clock, changes }),
    appChoices,
    channelTabs: openChannelTabs(state),
  }
}

export interface TeamsStandIn extends RunningServer {
  /** What one person's client shows; `undefined` for nobody. */
  stateOf(personKey: string): StateReply | undefined
}

export interface TeamsOptions extends TeamsRecords {
  readonly state: SandboxState
  readonly clock: Clock
  readonly wire: WireLog
  readonly port: number
  readonly clientFolder: string
  readonly tabOrigin: string
  readonly botOrigin: string
  readonly serviceUrl: string
  readonly calendarOf: CalendarOf
  readonly botToken: () => Promise<string>
  readonly ssoToken: (personKey: string) => Promise<string>
  readonly log: (line: string) => void
}

/** The Teams service: it talks to the bot, and serves its own client. */
export async function startTeams(options: TeamsOptions): Promise<TeamsStandIn> {
  const { clock, changes, wire, log } = options
  const stopping = new AbortController()
  const toBot = { ...options, stopping: stopping.signal }
  const send = createBotEndpoint({ ...toBot, endpoint: `${options.botOrigin}/api/messages` })
  const server = await startClientServer({ ...options, folder: options.clientFolder, send })
  const tellAll = bundled(() => changes.tell())
  const tellBot = () =>
    tellBotOfInstallations({ ...toBot, send }).catch((thrown: unknown) =>
      log(`Teams could not tell the bot of its installations: ${String(thrown)}`),
    )
  let telling = tellBot()
  const unlisten = [
    clock.onMove(tellAll.call),
    wire.onLine(tellAll.call),
    options.appChoices.onInstalled(() => {
      tellAll.call()
      telling = telling.then(tellBot)
    }),
  ]
  return {
    origin: server.origin,
    stateOf(personKey) {
      const person = personByKey(personKey)
      return person && personState(options, person)
    },
    async stop() {
      stopping.abort()
      for (const stopListening of unlisten) stopListening()
      tellAll.stop()
      await server.stop()
      await telling
    },
  }
}

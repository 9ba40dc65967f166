import type { JWTPayload } from 'jose'

import { type BotFrameworkStandIn, startBotFramework } from './botFramework/botFrameworkStandIn.ts'
import { type Clock, createClock } from './clock.ts'
import { startEntra } from './entra/entraStandIn.ts'
import { origin, type SandboxPorts } from './ports.ts'
import { openSandboxState } from './sandboxState.ts'
import type { Feed } from './teams/feed.ts'
import { openTeamsRecords, startTeams, type TeamsStandIn } from './teams/teamsStandIn.ts'
import { createWireLog } from './wire.ts'

export interface SandboxOptions {
  readonly ports: SandboxPorts
  /** Where everything that must outlive a restart is kept; `.sandbox` by default. */
  readonly stateFolder?: string
  /** The client's built files. */
  readonly clientFolder: string
  readonly manifestPath: string
  readonly log: (line: string) => void
}

export interface Sandbox {
  readonly clock: Clock
  readonly botFramework: BotFrameworkStandIn
  readonly teams: TeamsStandIn
  readonly feed: Feed
  /** A token as Teams' getAuthToken gives it; overrides make the bad ones that tests need. */
  ssoToken(personKey: string, overrides?: JWTPayload): Promise<string>
  /** A token as it comes with an activity to the bot. */
  botToken(overrides?: JWTPayload): Promise<string>
  stop(): Promise<void>
}

/** Starts Microsoft's side of one machine: Entra ID, the Bot Framework, Graph and Teams. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { ports } = options
  const tabOrigin = origin(ports.tab)
  const state = openSandboxState(options.stateFolder)
  const clock = createClock({ state })
  const wire = createWireLog()
  const records = openTeamsRecords({ ...options, state, clock, tabOrigin })

  const entra = await startEntra({ port: ports.entra, state, wire, redirectOrigin: tabOrigin })
  const botFramework = await startBotFramework({
    ...records,
    port: ports.botFramework,
    state,
    wire,
    entraOrigin: entra.origin,
    entraKeys: entra.keys,
  })
  const teams = await startTeams({
    ...options,
    ...records,
    port: ports.client,
    state,
    clock,
    wire,
    tabOrigin,
    botOrigin: origin(ports.bot),
    serviceUrl: botFramework.serviceUrl,
    calendarOf: () => [],
    botToken: () => botFramework.botToken(),
    ssoToken: (personKey) => entra.ssoToken(personKey),
  })

  return {
    clock,
    botFramework,
    teams,
    feed: records.feed,
    ssoToken: (personKey, overrides) => entra.ssoToken(personKey, overrides),
    botToken: (overrides) => botFramework.botToken(overrides),
    async stop() {
      await teams.stop()
      await botFramework.stop()
      await entra.stop()
      state.close()
    },
  }
}

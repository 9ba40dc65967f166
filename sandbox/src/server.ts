import type { JWTPayload } from 'jose'

import { type BotFrameworkStandIn, startBotFramework } from './botFramework/botFrameworkStandIn.ts'
import { type Clock, createClock } from './clock.ts'
import { startEntra } from './entra/entraStandIn.ts'
import { type GraphStandIn, startGraph } from './graph/graphStandIn.ts'
import { origin, type SandboxPorts } from './ports.ts'
import { openSandboxState } from './sandboxState.ts'
import type { ChannelTabs } from './teams/channelTabs.ts'
import type { Feed } from './teams/feed.ts'
import { openTeamsRecords, startTeams, type TeamsStandIn } from './teams/teamsStandIn.ts'
import { createWireLog } from './wire.ts'

export interface SandboxOptions {
  readonly ports: SandboxPorts
  /** Where everything that must outlive a restart is kept. */
  readonly stateFolder: string
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
  readonly channelTabs: ChannelTabs
  readonly graph: GraphStandIn
  /** A token as Teams' getAuthToken gives it; overrides make the bad ones that tests need. */
  ssoToken(personKey: string, overrides?: JWTPayload): Promise<string>
  /** A token as it comes with an activity to the bot. */
  botToken(overrides?: JWTPayload): Promise<string>
  stop(): Promise<void>
}

type Stop = () => Promise<void> | void

/** Starts Microsoft's side of one machine: Entra ID, the Bot Framework, Graph and Teams. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const started: Stop[] = []
  const stop = async (): Promise<void> => {
    for (const stopOne of started.splice(0).toReversed()) await stopOne()
  }
  try {
    return { ...(await startAll(options, started)), stop }
  } catch (thrown) {
    await stop()
    throw thrown
  }
}

async function startAll(
  { ports, stateFolder, ...options }: SandboxOptions,
  started: Stop[],
): Promise<Omit<Sandbox, 'stop'>> {
  const tabOrigin = origin(ports.tab)
  const state = openSandboxState(stateFolder)
  started.push(() => state.close())
  const shared = { state, clock: createClock({ state }), wire: createWireLog(), tabOrigin }
  const records = openTeamsRecords({ ...options, ...shared })

  const entra = await startEntra({ ...shared, port: ports.entra, redirectOrigin: tabOrigin })
  started.push(() => entra.stop())
  const botFramework = await startBotFramework({
    ...shared,
    ...records,
    port: ports.botFramework,
    entraKeys: entra.keys,
  })
  started.push(() => botFramework.stop())
  const graph = await startGraph({
    ...shared,
    ...records,
    port: ports.graph,
    entraOrigin: entra.origin,
    stateFolder,
  })
  started.push(() => graph.stop())
  const teams = await startTeams({
    ...options,
    ...shared,
    ...records,
    port: ports.client,
    botOrigin: origin(ports.bot),
    serviceUrl: botFramework.serviceUrl,
    calendarOf: (personKey) => graph.calendarOf(personKey),
    botToken: () => botFramework.botToken(),
    ssoToken: (personKey) => entra.ssoToken(personKey),
  })
  started.push(() => teams.stop())

  return {
    clock: shared.clock,
    botFramework,
    teams,
    feed: records.feed,
    channelTabs: records.channelTabs,
    graph,
    ssoToken: (personKey, overrides) => entra.ssoToken(personKey, overrides),
    botToken: (overrides) => botFramework.botToken(overrides),
  }
}

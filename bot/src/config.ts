import { z } from 'zod'

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** An origin without a path; plain http is for the sandbox on this machine alone. */
const origin = z.url({ protocol: /^https?$/ }).refine((text) => new URL(text).origin === text, {
  message: 'must be an origin without a path',
})

/** Every setting of the bot itself; the store has its own. `infra/bot.bicep` lists the same names. */
const Settings = z.object({
  BOT_ID: z.guid(),
  BOT_TENANT_ID: z.guid(),
  BOT_SECRET: z.string().min(1).optional(),
  BOT_FRAMEWORK_ORIGIN: origin.default('https://login.botframework.com'),
  ENTRA_AUTHORITY: origin.default('https://login.microsoftonline.com'),
  TEAMS_APP_ID: z.guid(),
  TAB_ORIGIN: origin,
  /** What Teams takes from one app in one tenant. */
  TEAMS_SENDS_A_SECOND: z.coerce.number().int().min(1).max(1000).default(50),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
})
type Settings = z.infer<typeof Settings>

/** How the bot proves who it is: a secret in the sandbox, its managed identity in Azure. */
export type BotProof = { readonly secret: string } | 'managed-identity'

export interface BotConfig {
  readonly botId: string
  /** The bot's own tenant, not that of the people who use it. */
  readonly tenantId: string
  readonly proof: BotProof
  readonly botFrameworkOrigin: string
  readonly entraAuthority: string
  readonly teamsAppId: string
  readonly tabOrigin: string
  readonly tenantSendsASecond: number
  readonly host: string
  readonly port: number
}

/**
 * Reads and checks the settings once, at start.
 *
 * @throws Error naming every missing or malformed setting, never a value
 */
export function readBotConfig(env: NodeJS.ProcessEnv): BotConfig {
  const { success, data, error } = Settings.safeParse(env)
  if (!success) {
    throw wrong(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  }
  const inProduction = env['NODE_ENV'] === 'production' || env['WEBSITE_SITE_NAME'] !== undefined
  const fromSandbox = inProduction ? sandboxSettings(data) : []
  if (fromSandbox.length > 0) throw wrong(fromSandbox)
  return {
    botId: data.BOT_ID,
    tenantId: data.BOT_TENANT_ID,
    proof: data.BOT_SECRET === undefined ? 'managed-identity' : { secret: data.BOT_SECRET },
    botFrameworkOrigin: data.BOT_FRAMEWORK_ORIGIN,
    entraAuthority: data.ENTRA_AUTHORITY,
    teamsAppId: data.TEAMS_APP_ID,
    tabOrigin: data.TAB_ORIGIN,
    tenantSendsASecond: data.TEAMS_SENDS_A_SECOND,
    host: inProduction ? '0.0.0.0' : '127.0.0.1',
    port: data.PORT,
  }
}

function sandboxSettings(data: Settings): readonly string[] {
  const names = ['BOT_FRAMEWORK_ORIGIN', 'ENTRA_AUTHORITY', 'TAB_ORIGIN'] as const
  const local = names.filter((name) => !isPublic(data[name]))
  return [
    ...local.map((name) => `${name}: is a sandbox address, and this is production`),
    ...(data.BOT_SECRET === undefined
      ? []
      : ['BOT_SECRET: belongs in the sandbox; in Azure the bot has a managed identity']),
  ]
}

function isPublic(text: string): boolean {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' && !LOOPBACK_NAMES.includes(hostname)
}

function wrong(faults: readonly string[]): Error {
  return new Error(
    `Settings of the bot are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  )
}

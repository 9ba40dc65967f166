import { z } from 'zod'

const MICROSOFT_ENTRA = 'https://login.microsoftonline.com'
const MICROSOFT_GRAPH = 'https://graph.microsoft.com'

/** Every setting the API reads; the store has its own. `infra/api.bicep` sets the same names. */
const Settings = z.object({
  ENTRA_AUTHORITY: z.url().default(MICROSOFT_ENTRA),
  ENTRA_CLIENT_ID: z.guid(),
  /** Only on one machine: in Azure the managed identity vouches for the app. */
  ENTRA_CLIENT_SECRET: z.string().min(1).optional(),
  MANAGED_IDENTITY_CLIENT_ID: z.guid().optional(),
  GRAPH_ORIGIN: z.url().default(MICROSOFT_GRAPH),
  TEAMS_APP_ID: z.guid(),
  /** The mailbox from which emails go to whom Teams cannot reach, and its tenant. */
  MAIL_SENDER: z.email(),
  MAIL_TENANT_ID: z.guid(),
  TAB_ORIGIN: z.url(),
  /** How often one person may ask each instance, over ten seconds. */
  CALLER_REQUESTS_A_SECOND: z.coerce.number().positive().default(30),
  /** In Azure a reference to Key Vault. Every person's draft key comes from it. */
  DRAFT_KEY_SECRET: z.string().min(32),
  /** Set by Azure Functions itself. */
  WEBSITE_SITE_NAME: z.string().optional(),
})

type Settings = z.infer<typeof Settings>

export interface ApiConfig {
  readonly entra: {
    readonly authority: string
    readonly clientId: string
    readonly clientSecret: string | undefined
    readonly managedIdentityClientId: string | undefined
  }
  readonly graphOrigin: string
  readonly teamsAppId: string
  readonly mailbox: { readonly tenantId: string; readonly address: string }
  readonly tabOrigin: string
  readonly draftKeySecret: string
  readonly callerRequestsASecond: number
}

/**
 * Reads and checks the settings once, at start. Nothing else in the API touches `process.env`.
 *
 * @throws Error naming every missing or malformed setting, never a value
 */
export function readConfig(env: NodeJS.ProcessEnv): ApiConfig {
  const { success, data, error } = Settings.safeParse(env)
  const faults = success
    ? [...credentialFaults(data), ...productionFaults(data)]
    : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (!success || faults.length > 0) {
    throw new Error(`Settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  }
  return {
    entra: {
      authority: data.ENTRA_AUTHORITY,
      clientId: data.ENTRA_CLIENT_ID,
      clientSecret: data.ENTRA_CLIENT_SECRET,
      managedIdentityClientId: data.MANAGED_IDENTITY_CLIENT_ID,
    },
    graphOrigin: data.GRAPH_ORIGIN,
    teamsAppId: data.TEAMS_APP_ID,
    mailbox: { tenantId: data.MAIL_TENANT_ID, address: data.MAIL_SENDER },
    tabOrigin: new URL(data.TAB_ORIGIN).origin,
    draftKeySecret: data.DRAFT_KEY_SECRET,
    callerRequestsASecond: data.CALLER_REQUESTS_A_SECOND,
  }
}

function credentialFaults(settings: Settings): readonly string[] {
  const { ENTRA_CLIENT_SECRET, MANAGED_IDENTITY_CLIENT_ID } = settings
  return ENTRA_CLIENT_SECRET === undefined && MANAGED_IDENTITY_CLIENT_ID === undefined
    ? ['MANAGED_IDENTITY_CLIENT_ID: needed to prove to Entra which app this is']
    : []
}

/** In Azure nothing of the sandbox may be in force. */
function productionFaults(settings: Settings): readonly string[] {
  if (settings.WEBSITE_SITE_NAME === undefined) return []
  return [
    settings.ENTRA_AUTHORITY !== MICROSOFT_ENTRA && 'ENTRA_AUTHORITY: must be Microsoft Entra',
    settings.GRAPH_ORIGIN !== MICROSOFT_GRAPH && 'GRAPH_ORIGIN: must be Microsoft Graph',
    settings.ENTRA_CLIENT_SECRET !== undefined && 'ENTRA_CLIENT_SECRET: must not be set',
    settings.DRAFT_KEY_SECRET.startsWith('sandbox-') && 'DRAFT_KEY_SECRET: must be your own',
    settings.DRAFT_KEY_SECRET.startsWith('@Microsoft.KeyVault') &&
      'DRAFT_KEY_SECRET: Key Vault did not give it',
    !settings.TAB_ORIGIN.startsWith('https://') && 'TAB_ORIGIN: must be https',
  ].filter((fault) => fault !== false)
}

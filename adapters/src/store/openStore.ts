import { z } from 'zod'

import { openCosmosStore } from './cosmosStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { openSqliteStore } from './sqliteStore.ts'

/** The settings that the API and the bot share: where records are kept. */
const Settings = z.discriminatedUnion('STORE', [
  z.object({ STORE: z.literal('sqlite'), SQLITE_FILE: z.string().min(1) }),
  z.object({
    STORE: z.literal('cosmos'),
    COSMOS_ENDPOINT: z.url(),
    COSMOS_DATABASE: z.string().min(1).default('induction'),
    /** Only on one machine: in Azure the managed identity is used. */
    COSMOS_KEY: z.string().min(1).optional(),
  }),
])
type Settings = z.infer<typeof Settings>

/**
 * Opens the store that the settings name, SQLite when they name none.
 *
 * @throws Error naming every missing or malformed setting, never a value
 */
export async function openStore(env: NodeJS.ProcessEnv): Promise<DocumentStore> {
  const { success, data, error } = Settings.safeParse({ STORE: 'sqlite', ...env })
  const faults = success
    ? productionFaults(data, env)
    : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (!success || faults.length > 0) {
    throw new Error(`Store settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  }
  if (data.STORE === 'sqlite') return openSqliteStore(data.SQLITE_FILE)
  const { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, COSMOS_KEY: key } = data
  return openCosmosStore({ endpoint, database, ...(key !== undefined && { key }) })
}

/** Azure sets `WEBSITE_SITE_NAME`; there records are kept in Cosmos DB, without any key. */
function productionFaults(settings: Settings, env: NodeJS.ProcessEnv): readonly string[] {
  if (env['WEBSITE_SITE_NAME'] === undefined) return []
  if (settings.STORE !== 'cosmos') return ['STORE: must be cosmos']
  return settings.COSMOS_KEY === undefined ? [] : ['COSMOS_KEY: must not be set']
}

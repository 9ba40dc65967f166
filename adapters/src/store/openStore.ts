import { z } from 'zod'

import { openCosmosStore } from './cosmosStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { openSqliteStore } from './sqliteStore.ts'

/** The settings that the API and the bot share: where records are kept. */
const Settings = z.object({
  STORE: z.enum(['sqlite', 'cosmos']).default('sqlite'),
  SQLITE_FILE: z.string().min(1).optional(),
  COSMOS_ENDPOINT: z.url().optional(),
  COSMOS_DATABASE: z.string().min(1).default('induction'),
  /** Only on one machine: in Azure the managed identity is used. */
  COSMOS_KEY: z.string().min(1).optional(),
  MANAGED_IDENTITY_CLIENT_ID: z.guid().optional(),
  /** Set by Azure itself. */
  WEBSITE_SITE_NAME: z.string().optional(),
})
type Settings = z.infer<typeof Settings>

/**
 * Opens the store that the settings name, SQLite when they name none.
 *
 * @throws Error naming every missing or malformed setting, never a value
 */
export async function openStore(env: NodeJS.ProcessEnv): Promise<DocumentStore> {
  const { success, data, error } = Settings.safeParse(env)
  if (!success)
    throw wrong(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  const faults = productionFaults(data)
  if (faults.length > 0) throw wrong(faults)
  return data.STORE === 'sqlite' ? openSqlite(data) : openCosmos(data)
}

function openSqlite({ SQLITE_FILE }: Settings): DocumentStore {
  if (SQLITE_FILE === undefined) throw wrong(['SQLITE_FILE: needed when STORE is sqlite'])
  return openSqliteStore(SQLITE_FILE)
}

function openCosmos(settings: Settings): Promise<DocumentStore> {
  const { COSMOS_ENDPOINT, COSMOS_DATABASE, COSMOS_KEY, MANAGED_IDENTITY_CLIENT_ID } = settings
  if (COSMOS_ENDPOINT === undefined) throw wrong(['COSMOS_ENDPOINT: needed when STORE is cosmos'])
  return openCosmosStore({
    endpoint: COSMOS_ENDPOINT,
    database: COSMOS_DATABASE,
    ...(COSMOS_KEY !== undefined && { key: COSMOS_KEY }),
    ...(MANAGED_IDENTITY_CLIENT_ID !== undefined && {
      managedIdentityClientId: MANAGED_IDENTITY_CLIENT_ID,
    }),
  })
}

/** In Azure records are kept in Cosmos DB, without any key. */
function productionFaults({ WEBSITE_SITE_NAME, STORE, COSMOS_KEY }: Settings): readonly string[] {
  if (WEBSITE_SITE_NAME === undefined) return []
  return [
    ...(STORE === 'cosmos' ? [] : ['STORE: must be cosmos']),
    ...(COSMOS_KEY === undefined ? [] : ['COSMOS_KEY: must not be set']),
  ]
}

function wrong(faults: readonly string[]): Error {
  return new Error(`Store settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}

import type { Container, CosmosClient, CosmosClientOptions } from '@azure/cosmos'

export interface CosmosSettings {
  readonly endpoint: string
  readonly database: string
  /** Without a key, the identity that the process runs under is used. */
  readonly key?: string
  /** Which managed identity that is, where a process has one of its own. */
  readonly managedIdentityClientId?: string
}

const CONTAINER = 'records'

/** Only what lists need is indexed; heads and bodies are not. */
const CONTAINER_SETTINGS = {
  id: CONTAINER,
  partitionKey: { paths: ['/pk'] },
  indexingPolicy: {
    includedPaths: [{ path: '/pk/?' }, { path: '/kind/?' }, { path: '/ix/*' }],
    excludedPaths: [{ path: '/*' }],
  },
}

const REQUEST_LIMIT_MS = 10_000

/**
 * With a key, the database and its container are made where they are missing. An identity may read
 * and write records and no more: there `infra` makes them.
 */
export async function connectToCosmos({
  endpoint,
  database,
  key,
  managedIdentityClientId,
}: CosmosSettings): Promise<{ container: Container; disconnect: () => void }> {
  // Both packages cost half a second and 60 MB, which a process on SQLite need not pay.
  const { CosmosClient } = await import('@azure/cosmos')
  const client = new CosmosClient({
    endpoint,
    ...(key === undefined ? await asOurselves(managedIdentityClientId) : { key }),
    connectionPolicy: {
      requestTimeout: REQUEST_LIMIT_MS,
      // Discovery answers with https addresses only, which a local stand-in does not speak.
      enableEndpointDiscovery: !endpoint.startsWith('http://'),
    },
  })
  const container =
    key === undefined
      ? client.database(database).container(CONTAINER)
      : await madeContainer(client, database)
  return { container, disconnect: () => client.dispose() }
}

async function asOurselves(
  managedIdentityClientId: string | undefined,
): Promise<Pick<CosmosClientOptions, 'aadCredentials'>> {
  const { DefaultAzureCredential } = await import('@azure/identity')
  const named = managedIdentityClientId !== undefined && { managedIdentityClientId }
  return { aadCredentials: new DefaultAzureCredential({ ...named }) }
}

async function madeContainer(client: CosmosClient, id: string): Promise<Container> {
  const { database } = await client.databases.createIfNotExists({ id })
  const { container } = await database.containers.createIfNotExists(CONTAINER_SETTINGS)
  return container
}

import { once } from 'node:events'
import type http from 'node:http'

import cosmosServer from '@vercel/cosmosdb-server'

export interface EmbeddedCosmos {
  readonly settings: NodeJS.ProcessEnv
  stop(): Promise<void>
}

/** A Cosmos DB stand-in in this process, for `STORE=cosmos` without an account. It forgets at the end. */
export async function embeddedCosmos(): Promise<EmbeddedCosmos> {
  const server: http.Server = cosmosServer.createHttpServer({ keepAlive: true })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port for Cosmos DB')
  return {
    settings: {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: `http://127.0.0.1:${address.port}`,
      COSMOS_KEY: Buffer.from('embedded').toString('base64'),
    },
    async stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

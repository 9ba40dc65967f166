import { createHttpServer } from '@vercel/cosmosdb-server'

/** Cosmos DB's protocol on loopback, in memory. What it plays untruly is left out of our dialect. */
export async function startCosmosStandIn() {
  const server = createHttpServer({ keepAlive: true })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    key: 'a2V5',
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

import { once } from 'node:events'
import { createServer } from 'node:net'

import type { SandboxPorts } from '../ports.ts'

/** Seven ports that nobody uses now, so that tests can run beside anything else. */
export async function freePorts(): Promise<SandboxPorts> {
  const servers = Array.from({ length: 7 }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const [client = 0, tab = 0, api = 0, entra = 0, graph = 0, botFramework = 0, bot = 0] =
    servers.map((server) => {
      const address = server.address()
      return typeof address === 'object' ? address?.port : undefined
    })
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return { client, tab, api, entra, graph, botFramework, bot }
}

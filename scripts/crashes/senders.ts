import { graphActivityFeed } from '@ect/adapters/graph/graphActivityFeed.ts'
import { connectGraph } from '@ect/adapters/graph/graphClient.ts'
import { graphInstallations } from '@ect/adapters/graph/graphInstallations.ts'
import { graphLibrary } from '@ect/adapters/graph/graphLibrary.ts'
import { graphMail } from '@ect/adapters/graph/graphMail.ts'
import type { Ports } from '@ect/usecases/ports.ts'

export type Senders = Pick<Ports, 'cards' | 'feed' | 'mail' | 'installation' | 'library'>

const APP = { teamsAppId: 'e0c70000-0000-4000-8000-00000000c001', tabOrigin: 'https://tab.example' }
const MAILBOX = { tenantId: 'lanternfield', address: 'induction@lanternfield.example' }
const token = async () => 'a token'

/** Everything that reaches Microsoft 365, with the real Graph client; cards go by their ids alone. */
export function sendersTo(origin: string): Senders {
  const graph = connectGraph({ origin, tokens: { asApp: token, onBehalfOf: token } })
  const send = async ({ id }: { readonly id: string }) => {
    const response = await fetch(`${origin}/card`, { method: 'POST', body: id })
    if (!response.ok) throw new Error(`Teams answered ${response.status}.`)
  }
  return {
    cards: { send, sendDigest: send },
    feed: graphActivityFeed(graph, APP),
    mail: graphMail(graph, MAILBOX, APP),
    installation: graphInstallations(graph, APP),
    library: graphLibrary(graph),
  }
}

import type { AppInstallation } from '@ect/usecases/ports/notices.ts'
import { refusedByMicrosoft } from '@ect/usecases/refusedByMicrosoft.ts'
import { type Client, GraphError } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'

import type { Graph } from './graphClient.ts'
import { reachPerson } from './graphPersonal.ts'
import { GRAPH_ORIGIN } from './graphTransport.ts'

const ALREADY_THERE = 409
const NOT_IN_CATALOGUE = 404
const Found = z.object({ value: z.array(z.object({ id: z.string() })) })

/** Our app in people's own Teams, installed from the catalogue of their tenant. */
export function graphInstallations(
  graph: Pick<Graph, 'asApp'>,
  { teamsAppId }: { readonly teamsAppId: string },
): AppInstallation {
  const idsByTenant = new Map<string, string>()

  const idInCatalogue = async (client: Client, tenantId: string): Promise<string> => {
    const known = idsByTenant.get(tenantId)
    if (known !== undefined) return known
    const answer: unknown = await reachPerson(() =>
      client.api('/appCatalogs/teamsApps').filter(`externalId eq '${teamsAppId}'`).get(),
    )
    const [found] = Found.parse(answer).value
    if (!found) throw refusedByMicrosoft({ status: NOT_IN_CATALOGUE }, undefined)
    idsByTenant.set(tenantId, found.id)
    return found.id
  }

  return {
    async installFor({ tenantId, objectId }) {
      const client = await graph.asApp(tenantId)
      const id = await idInCatalogue(client, tenantId)
      const app = `${GRAPH_ORIGIN}/v1.0/appCatalogs/teamsApps/${encodeURIComponent(id)}`
      const path = `/users/${encodeURIComponent(objectId)}/teamwork/installedApps`
      await reachPerson(async () => {
        try {
          await client.api(path).post({ 'teamsApp@odata.bind': app })
        } catch (error) {
          if (!(error instanceof GraphError) || error.statusCode !== ALREADY_THERE) throw error
        }
      })
    },
  }
}

import type { RecordsLibrary } from '@ect/usecases/ports/recordsLibrary.ts'
import { type Client, GraphError, ResponseType } from '@microsoft/microsoft-graph-client'

import type { Graph } from './graphClient.ts'
import { askGraph } from './graphRefusal.ts'
import { fileAt, itemPath, keptFile, pathOf } from './recordPaths.ts'
import { uploadInParts } from './uploadInParts.ts'

const LARGEST_AT_ONCE = 4 * 1024 * 1024

/** Files in a school's SharePoint site, of which a tenant administrator has given us only this one. */
export function graphLibrary(graph: Pick<Graph, 'asApp'>): RecordsLibrary {
  return {
    async keep(site, { contentType, content, ...place }) {
      const client = await graph.asApp(site.tenantId)
      const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
      return askGraph(async () => {
        const path = await pathOf(client, site, place)
        const item =
          bytes.length > LARGEST_AT_ONCE
            ? await uploadInParts(client, { path, name: place.name, bytes })
            : await uploadAtOnce(client, { path, contentType, bytes })
        return keptFile(site, item)
      })
    },

    async find(site, place) {
      const client = await graph.asApp(site.tenantId)
      return askGraph(() => fileAt(client, site, place))
    },

    async read(site, itemId) {
      const client = await graph.asApp(site.tenantId)
      const content: ArrayBuffer = await askGraph(() =>
        client
          .api(`${itemPath({ ...site, itemId })}/content`)
          .responseType(ResponseType.ARRAYBUFFER)
          .get(),
      )
      return new Uint8Array(content)
    },

    async remove(site, itemId) {
      const client = await graph.asApp(site.tenantId)
      await askGraph(() =>
        client
          .api(itemPath({ ...site, itemId }))
          .delete()
          .catch(ignoreGone),
      )
    },
  }
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof GraphError) || error.statusCode !== 404) throw error
}

/** The Graph client would send all of a shared buffer where it is given a view of one, hence bytes. */
async function uploadAtOnce(
  client: Client,
  file: { readonly path: string; readonly contentType: string; readonly bytes: Buffer },
): Promise<unknown> {
  return client
    .api(`${file.path}/content`)
    .query({ '@microsoft.graph.conflictBehavior': 'replace' })
    .header('content-type', file.contentType)
    .put(file.bytes)
}

import type { RecordsLibrary } from '@ect/usecases/ports.ts'
import { type Client, GraphError, ResponseType } from '@microsoft/microsoft-graph-client'
import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { z } from 'zod'

import type { WithConflictBehaviour } from './conflictBehaviour.ts'
import type { Graph } from './graphClient.ts'
import { askGraph } from './graphRefusal.ts'
import { recordName } from './recordName.ts'
import { uploadInParts } from './uploadInParts.ts'

const LARGEST_AT_ONCE = 4 * 1024 * 1024

/** What we keep of SharePoint's answer about a file or folder. */
const StoredItem = z.object({ id: z.string().min(1), webUrl: z.url() })

/** Files in a school's SharePoint site, of which a tenant administrator has given us only this one. */
export function graphLibrary(graph: Pick<Graph, 'asApp'>): RecordsLibrary {
  return {
    async keep(site, { folder, name, contentType, content }) {
      const client = await graph.asApp(site.tenantId)
      const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
      return askGraph(async () => {
        const folderId = await folderNamed(client, recordName(folder), {
          driveId: site.driveId,
          itemId: site.rootItemId,
        })
        const path = childPath({ driveId: site.driveId, itemId: folderId }, recordName(name))
        const item =
          bytes.length > LARGEST_AT_ONCE
            ? await uploadInParts(client, { path, name, bytes })
            : await uploadAtOnce(client, { path, contentType, bytes })
        const { id, webUrl } = StoredItem.parse(item)
        return { driveId: site.driveId, itemId: id, webUrl }
      })
    },

    async read(site, itemId) {
      const client = await graph.asApp(site.tenantId)
      const path = `${itemPath({ driveId: site.driveId, itemId })}/content`
      const content: ArrayBuffer = await askGraph(() =>
        client.api(path).responseType(ResponseType.ARRAYBUFFER).get(),
      )
      return new Uint8Array(content)
    },
  }
}

interface ItemKey {
  readonly driveId: string
  readonly itemId: string
}

function itemPath({ driveId, itemId }: ItemKey): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`
}

function childPath(parent: ItemKey, name: string): string {
  return `${itemPath(parent)}:/${encodeURIComponent(name)}:`
}

async function folderNamed(client: Client, name: string, parent: ItemKey): Promise<string> {
  const folder: WithConflictBehaviour<DriveItem> = {
    name,
    folder: {},
    '@microsoft.graph.conflictBehavior': 'fail',
  }
  try {
    return StoredItem.parse(await client.api(`${itemPath(parent)}/children`).post(folder)).id
  } catch (error) {
    if (!(error instanceof GraphError) || error.statusCode !== 409) throw error
    return StoredItem.parse(await client.api(childPath(parent, name)).get()).id
  }
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

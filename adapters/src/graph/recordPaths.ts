import type { FilePlace, KeptFile } from '@ect/usecases/ports/recordsLibrary.ts'
import type { RecordsSite } from '@ect/domain/school.ts'
import { type Client, GraphError } from '@microsoft/microsoft-graph-client'
import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { z } from 'zod'

import type { WithConflictBehaviour } from './conflictBehaviour.ts'
import { recordName } from './recordName.ts'

/** What we keep of SharePoint's answer about a file or folder. */
const StoredItem = z.object({ id: z.string().min(1), webUrl: z.url() })

interface ItemKey {
  readonly driveId: string
  readonly itemId: string
}

export function itemPath({ driveId, itemId }: ItemKey): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`
}

export function keptFile({ driveId }: RecordsSite, item: unknown): KeptFile {
  const { id, webUrl } = StoredItem.parse(item)
  return { driveId, itemId: id, webUrl }
}

/** Where a file is or will be, its folder made when needed. */
export async function pathOf(
  client: Client,
  site: RecordsSite,
  { folder, name }: FilePlace,
): Promise<string> {
  const folderId = await folderNamed(client, recordName(folder), rootOf(site))
  return childPath({ driveId: site.driveId, itemId: folderId }, recordName(name))
}

/** A file by its place, or `undefined` when it or its folder is not there. */
export async function fileAt(
  client: Client,
  site: RecordsSite,
  { folder, name }: FilePlace,
): Promise<KeptFile | undefined> {
  const found = await itemAt(client, childPath(rootOf(site), recordName(folder)))
  if (found === undefined) return undefined
  const { itemId } = keptFile(site, found)
  const item = await itemAt(client, childPath({ ...site, itemId }, recordName(name)))
  return item === undefined ? undefined : keptFile(site, item)
}

function rootOf({ driveId, rootItemId }: RecordsSite): ItemKey {
  return { driveId, itemId: rootItemId }
}

function childPath(parent: ItemKey, name: string): string {
  return `${itemPath(parent)}:/${encodeURIComponent(name)}:`
}

async function itemAt(client: Client, path: string): Promise<unknown> {
  try {
    return await client.api(path).get()
  } catch (error) {
    if (error instanceof GraphError && error.statusCode === 404) return undefined
    throw error
  }
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

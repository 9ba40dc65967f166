import { jsonReply, type Route } from '../httpServer.ts'
import { SITES } from '../people.ts'
import type { Site } from './drives.ts'
import { notFound } from './drives.ts'
import type { GraphItems } from './graphItem.ts'
import type { ItemStore, StoredItem } from './itemStore.ts'

/** A file as a visitor sees it listed. */
export interface ListedFile {
  readonly path: string
  readonly size: number
  readonly webUrl: string
}

export interface PageParts {
  readonly items: ItemStore
  readonly shown: GraphItems
}

/** SharePoint's own pages. It would ask who reads; whoever visits this machine may read all. */
export function sharePointPages(parts: PageParts): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/sandbox/files',
      answer: () => jsonReply(200, { files: SITES.flatMap(({ id }) => filesOf(parts, id)) }),
    },
    {
      method: 'GET',
      path: '/sites/:drive/*',
      answer: ({ params }) => {
        const site = SITES.find(({ driveId }) => driveId === params['drive'])
        const file = site && itemsBelow(parts, site).find(hasPath(parts, site, params['rest']))
        if (!file?.file) throw notFound()
        return {
          status: 200,
          headers: { 'content-type': file.file.contentType, 'x-content-type-options': 'nosniff' },
          body: Buffer.from(parts.items.contentOf(file.id)),
        }
      },
    },
  ]
}

/** Every file of one site, in the order of its folders. */
export function filesOf(parts: PageParts, siteId: string): readonly ListedFile[] {
  const site = SITES.find(({ id }) => id === siteId)
  if (!site) return []
  return itemsBelow(parts, site).flatMap((item) =>
    item.file
      ? {
          path: parts.shown.pathOf(site, item),
          size: item.file.size,
          webUrl: parts.shown.show(site, item).webUrl ?? '',
        }
      : [],
  )
}

function itemsBelow({ items }: PageParts, site: Site): readonly StoredItem[] {
  const below = (id: string): readonly StoredItem[] =>
    items.childrenOf(site.driveId, id).flatMap((item) => [item, ...below(item.id)])
  return below(site.rootItemId)
}

function hasPath({ shown }: PageParts, site: Site, path: string | undefined) {
  return (item: StoredItem): boolean => shown.pathOf(site, item) === path
}

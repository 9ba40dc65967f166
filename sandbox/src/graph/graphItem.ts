import type { DriveItem } from '@microsoft/microsoft-graph-types'

import type { Site } from './drives.ts'
import type { ItemStore, StoredItem } from './itemStore.ts'

/** Makes Graph's words about items. */
export interface GraphItems {
  show(site: Site, item: StoredItem): DriveItem
  /** `folder/file`, below the library's root. */
  pathOf(site: Site, item: StoredItem): string
}

/** SharePoint's own pages are played on this origin, so that a visitor can open what was filed. */
export function graphItems(items: ItemStore, origin: string): GraphItems {
  const namesOf = (site: Site, item: StoredItem): readonly string[] => {
    const parent = items.get(site.driveId, item.parentId)
    return parent ? [...namesOf(site, parent), item.name] : [item.name]
  }

  return {
    pathOf: (site, item) => namesOf(site, item).join('/'),
    show: (site, item) => ({
      id: item.id,
      name: item.name,
      size: item.file?.size ?? 0,
      createdDateTime: item.createdAt,
      lastModifiedDateTime: item.changedAt,
      eTag: `"{${item.id}},${item.version}"`,
      cTag: `"c:{${item.id}},${item.version}"`,
      webUrl: [
        `${origin}/sites/${site.driveId}`,
        ...namesOf(site, item).map(encodeURIComponent),
      ].join('/'),
      parentReference: { driveId: site.driveId, driveType: 'documentLibrary', id: item.parentId },
      ...(item.file
        ? { file: { mimeType: item.file.contentType } }
        : { folder: { childCount: items.childrenOf(site.driveId, item.id).length } }),
    }),
  }
}

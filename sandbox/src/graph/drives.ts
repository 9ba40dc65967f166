import { APPS, SITES } from '../people.ts'
import type { Asker } from './bearer.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { ItemStore } from './itemStore.ts'

export type Site = (typeof SITES)[number]

/**
 * The site of a drive, for the one app to which the site's administrator has given access.
 *
 * @throws GraphRefusal 403, or 404 for a drive of another tenant
 */
export function siteFor(asker: Asker, driveId: string): Site {
  asker.requireRole('Sites.Selected')
  const site = SITES.find((one) => one.driveId === driveId && one.tenantId === asker.tenantId)
  if (!site) throw notFound()
  if (asker.appId !== APPS.api.appId) throw new GraphRefusal(403, 'accessDenied', 'Access denied')
  return site
}

/** @throws GraphRefusal 404 unless the item is the site's root or a folder in it */
export function requireFolder(items: ItemStore, site: Site, itemId: string): void {
  if (itemId === site.rootItemId) return
  const item = items.get(site.driveId, itemId)
  if (!item || item.file) throw notFound()
}

export function notFound(): GraphRefusal {
  return new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.')
}

export function nameTaken(): GraphRefusal {
  return new GraphRefusal(
    409,
    'nameAlreadyExists',
    'An item with the same name already exists under the parent.',
  )
}

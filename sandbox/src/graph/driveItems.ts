import { z } from 'zod'

import type { Clock } from '../clock.ts'
import { jsonReply } from '../httpServer.ts'
import { nameTaken, notFound, requireFolder, siteFor } from './drives.ts'
import type { GraphItems } from './graphItem.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { requireLegalName } from './itemNames.ts'
import type { ItemStore } from './itemStore.ts'
import { requestBody } from './requestBody.ts'

const ITEM = '/v1.0/drives/:drive/items/:item'
const CHILD = '/v1.0/drives/:drive/items/:parent:/:name:'
const CONFLICT = '@microsoft.graph.conflictBehavior'

const NewFolder = z.strictObject({
  name: z.string(),
  folder: z.strictObject({}),
  [CONFLICT]: z.enum(['fail', 'replace', 'rename']).default('fail'),
})

export interface DriveParts {
  readonly items: ItemStore
  readonly shown: GraphItems
  readonly clock: Pick<Clock, 'now'>
}

/** Folders and files of the records sites. */
export function driveItemRoutes(parts: DriveParts): readonly GraphRoute[] {
  return [
    getItem(parts),
    getByName(parts),
    getContent(parts),
    addFolder(parts),
    putContent(parts),
    removeFile(parts),
  ]
}

function getItem({ items, shown }: DriveParts): GraphRoute {
  return {
    method: 'GET',
    path: ITEM,
    answer({ params }, asker) {
      const site = siteFor(asker, params['drive'] ?? '')
      const item = items.get(site.driveId, params['item'] ?? '')
      if (!item) throw notFound()
      return jsonReply(200, shown.show(site, item))
    },
  }
}

function getByName({ items, shown }: DriveParts): GraphRoute {
  return {
    method: 'GET',
    path: CHILD,
    answer({ params }, asker) {
      const site = siteFor(asker, params['drive'] ?? '')
      const item = items.named({
        driveId: site.driveId,
        parentId: params['parent'] ?? '',
        name: params['name'] ?? '',
      })
      if (!item) throw notFound()
      return jsonReply(200, shown.show(site, item))
    },
  }
}

function getContent({ items }: DriveParts): GraphRoute {
  return {
    method: 'GET',
    path: `${ITEM}/content`,
    answer({ params }, asker) {
      const site = siteFor(asker, params['drive'] ?? '')
      const item = items.get(site.driveId, params['item'] ?? '')
      if (!item?.file) throw notFound()
      return {
        status: 200,
        headers: { 'content-type': 'application/octet-stream' },
        body: Buffer.from(items.contentOf(item.id)),
      }
    },
  }
}

function addFolder({ items, shown, clock }: DriveParts): GraphRoute {
  return {
    method: 'POST',
    path: `${ITEM}/children`,
    answer(call, asker) {
      const site = siteFor(asker, call.params['drive'] ?? '')
      const parentId = call.params['item'] ?? ''
      requireFolder(items, site, parentId)
      const { name, [CONFLICT]: conflict } = requestBody(call, NewFolder)
      requireLegalName(name)
      if (conflict !== 'fail') throw notPlayed(conflict)
      const place = { driveId: site.driveId, parentId, name }
      if (items.named(place)) throw nameTaken()
      return jsonReply(201, shown.show(site, items.addFolder(place, clock.now())))
    },
  }
}

function putContent({ items, shown, clock }: DriveParts): GraphRoute {
  return {
    method: 'PUT',
    path: `${CHILD}/content`,
    answer(call, asker) {
      const { drive = '', parent: parentId = '', name = '' } = call.params
      const site = siteFor(asker, drive)
      requireFolder(items, site, parentId)
      requireLegalName(name)
      const place = { driveId: site.driveId, parentId, name }
      const known = items.named(place)
      requireReplaceable(known !== undefined, call.url.searchParams.get(CONFLICT) ?? 'replace')
      const item = items.putFile(place, {
        contentType: call.header('content-type') ?? 'application/octet-stream',
        content: call.bytes,
        at: clock.now(),
      })
      return jsonReply(known ? 200 : 201, shown.show(site, item))
    },
  }
}

/** Of files only: a folder would take all that is in it along. */
function removeFile({ items }: DriveParts): GraphRoute {
  return {
    method: 'DELETE',
    path: ITEM,
    answer({ params }, asker) {
      const site = siteFor(asker, params['drive'] ?? '')
      const item = items.get(site.driveId, params['item'] ?? '')
      if (!item?.file) throw notFound()
      items.remove(item.id)
      return { status: 204 }
    },
  }
}

/** @throws GraphRefusal 409 when the name is taken and must not be */
export function requireReplaceable(isTaken: boolean, conflict: string): void {
  if (conflict !== 'replace' && conflict !== 'fail') throw notPlayed(conflict)
  if (isTaken && conflict === 'fail') throw nameTaken()
}

function notPlayed(conflict: string): GraphRefusal {
  return new GraphRefusal(400, 'invalidRequest', `This Graph does not play "${conflict}" here.`)
}

import type { UploadSession as GraphUploadSession } from '@microsoft/microsoft-graph-types'
import { z } from 'zod'

import { type Call, jsonReply, type Reply, type Route } from '../httpServer.ts'
import { SITES } from '../people.ts'
import { type DriveParts, requireReplaceable } from './driveItems.ts'
import { notFound, requireFolder, siteFor } from './drives.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { requireLegalName } from './itemNames.ts'
import { requestBody } from './requestBody.ts'
import type { UploadSession, UploadStore } from './uploadStore.ts'

const UPLOAD = '/upload/:session'
const UPLOAD_ORIGIN = 'https://graph.microsoft.com'
const PART_MULTIPLE = 320 * 1024
const LIFETIME_MS = 24 * 3_600_000
const CONFLICT = '@microsoft.graph.conflictBehavior'

const NewSession = z.strictObject({
  item: z.strictObject({
    name: z.string().optional(),
    fileSize: z.int().optional(),
    [CONFLICT]: z.string().default('fail'),
  }),
})

export interface UploadParts extends DriveParts {
  readonly uploads: UploadStore
}

export function createUploadSessionRoute({ items, uploads }: UploadParts): GraphRoute {
  return {
    method: 'POST',
    path: '/v1.0/drives/:drive/items/:parent:/:name:/createUploadSession',
    answer(call, asker) {
      const { drive = '', parent: parentId = '', name = '' } = call.params
      const site = siteFor(asker, drive)
      requireFolder(items, site, parentId)
      requireLegalName(name)
      const { item } = requestBody(call, NewSession)
      const session = uploads.open({
        driveId: site.driveId,
        parentId,
        name,
        conflict: item[CONFLICT],
        expiresAt: new Date(Date.now() + LIFETIME_MS).toISOString(),
      })
      const uploadUrl = `${UPLOAD_ORIGIN}/upload/${session.id}`
      return jsonReply(200, { uploadUrl, ...status(session) })
    },
  }
}

/** The address of a session is its own key: whoever has it needs no token. */
export function uploadRoutes(parts: UploadParts): readonly Route[] {
  return [
    {
      method: 'GET',
      path: UPLOAD,
      answer: (call) => jsonReply(200, status(sessionOf(parts, call))),
    },
    { method: 'PUT', path: UPLOAD, answer: (call) => takePart(parts, call) },
  ]
}

function takePart(parts: UploadParts, call: Call): Reply {
  const session = sessionOf(parts, call)
  const { start, end, total } = rangeOf(call)
  if (start !== session.received) {
    throw new GraphRefusal(416, 'invalidRange', 'The uploaded fragment overlaps or leaves a gap.')
  }
  const isLast = end === total - 1
  if (!isLast && call.bytes.length % PART_MULTIPLE !== 0) {
    throw invalid('A fragment must be a multiple of 320 KiB.')
  }
  parts.uploads.addPart(session.id, start, call.bytes)
  return isLast ? finish(parts, session) : jsonReply(202, status({ ...session, received: end + 1 }))
}

function finish({ items, shown, clock, uploads }: UploadParts, session: UploadSession): Reply {
  const site = SITES.find(({ driveId }) => driveId === session.driveId)
  if (!site) throw notFound()
  const known = items.named(session)
  requireReplaceable(known !== undefined, session.conflict)
  const item = items.putFile(session, {
    contentType: 'application/octet-stream',
    content: uploads.contentOf(session.id),
    at: clock.now(),
  })
  uploads.close(session.id)
  return jsonReply(known ? 200 : 201, shown.show(site, item))
}

function sessionOf({ uploads }: UploadParts, { params }: Call): UploadSession {
  const session = uploads.get(params['session'] ?? '')
  if (!session || session.expiresAt < new Date().toISOString()) throw notFound()
  return session
}

function rangeOf(call: Call): { start: number; end: number; total: number } {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.header('content-range') ?? '')
  const [start = Number.NaN, end = Number.NaN, total = Number.NaN] = (range ?? [])
    .slice(1)
    .map(Number)
  if (end - start + 1 === call.bytes.length && end < total) return { start, end, total }
  throw invalid('Content-Range does not fit the body.')
}

function invalid(sentence: string): GraphRefusal {
  return new GraphRefusal(400, 'invalidRequest', sentence)
}

function status({ expiresAt, received }: UploadSession): GraphUploadSession {
  return { expirationDateTime: expiresAt, nextExpectedRanges: [`${received}-`] }
}

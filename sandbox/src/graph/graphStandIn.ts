import type { DatabaseSync } from 'node:sqlite'

import type { Clock } from '../clock.ts'
import { type Call, type Reply, type Route, type RunningServer, serve } from '../httpServer.ts'
import { jsonOrText } from '../jsonOrText.ts'
import type { AppChoices } from '../teams/appChoices.ts'
import type { Changes } from '../teams/changes.ts'
import type { CalendarItem } from '../teams/clientApi.ts'
import type { Feed } from '../teams/feed.ts'
import type { Mailboxes } from '../teams/mailboxes.ts'
import type { WireLog } from '../wire.ts'
import { activityNotificationRoute } from './activityNotifications.ts'
import { answering, batchRoute } from './batches.ts'
import { createBearerCheck } from './bearer.ts'
import { driveItemRoutes } from './driveItems.ts'
import { calendarOf, eventRoutes } from './events.ts'
import { type EventStore, openEvents } from './eventStore.ts'
import { createFaults, type Faults } from './faults.ts'
import { graphItems } from './graphItem.ts'
import { graphErrorReply, GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { openGraphState } from './graphState.ts'
import { installedAppRoutes } from './installedApps.ts'
import { type ItemStore, openItems } from './itemStore.ts'
import { sendMailRoute } from './sendMail.ts'
import { filesOf, type ListedFile, sharePointPages } from './sharePointPages.ts'
import { createUploadSessionRoute, uploadRoutes } from './uploadSessions.ts'
import { openUploads, type UploadStore } from './uploadStore.ts'
import { userRoutes } from './users.ts'

const LARGEST_BODY = 60 * 1024 * 1024

export interface GraphOptions {
  readonly port: number
  /** Whose tokens are good here. */
  readonly entraOrigin: string
  readonly clock: Pick<Clock, 'now'>
  readonly stateFolder: string
  readonly feed: Pick<Feed, 'add'>
  readonly mailboxes: Pick<Mailboxes, 'add'>
  readonly appChoices: Pick<AppChoices, 'has' | 'install'>
  /** Told when a calendar changes. */
  readonly changes: Pick<Changes, 'tell'>
  readonly wire: Pick<WireLog, 'record'>
}

export interface GraphStandIn extends RunningServer, Omit<Faults, 'failureOf'> {
  /** What a person organises or is invited to, soonest first. */
  calendarOf(personKey: string): readonly CalendarItem[]
  /** What has been filed in a records site. */
  files(siteId: string): readonly ListedFile[]
}

/** Microsoft Graph, as far as our app speaks to it, and the pages of SharePoint behind it. */
export async function startGraph(options: GraphOptions): Promise<GraphStandIn> {
  const db = openGraphState(options.stateFolder)
  const parts = { db, events: openEvents(db), items: openItems(db), uploads: openUploads(db) }
  const faults = createFaults()
  const server = await serve({
    port: options.port,
    largestBody: LARGEST_BODY,
    guard: (call) => faults.failureOf(call),
    routes: (origin) => routes(options, { ...parts, faults }, origin),
    refusal: (thrown) => (thrown instanceof GraphRefusal ? graphErrorReply(thrown) : undefined),
    observe: (call, reply) => record(options.wire, call, reply),
  })
  const shown = graphItems(parts.items, server.origin)
  return {
    origin: server.origin,
    failNext: (fault) => faults.failNext(fault),
    goAway: (away) => faults.goAway(away),
    calendarOf: (personKey) => calendarOf(parts.events, personKey),
    files: (siteId) => filesOf({ items: parts.items, shown }, siteId),
    async stop() {
      await server.stop()
      db.close()
    },
  }
}

interface Kept {
  readonly db: DatabaseSync
  readonly events: EventStore
  readonly items: ItemStore
  readonly uploads: UploadStore
  readonly faults: Faults
}

function routes(
  { entraOrigin, clock, feed, changes, mailboxes, appChoices }: GraphOptions,
  { db, events, items, uploads, faults }: Kept,
  origin: string,
): readonly Route[] {
  const files = { items, uploads, clock, shown: graphItems(items, origin) }
  const checkBearer = createBearerCheck(entraOrigin)
  const guarded = (route: GraphRoute): Route => ({
    ...route,
    answer: async (call) => route.answer(call, await checkBearer(call)),
  })
  const personal = [
    activityNotificationRoute({ db, feed }),
    ...installedAppRoutes({ appChoices }),
    sendMailRoute({ mailboxes }),
  ]
  return [
    ...userRoutes.map(guarded),
    ...eventRoutes({ events, clock, changes }).map(guarded),
    ...driveItemRoutes(files).map(guarded),
    guarded(createUploadSessionRoute(files)),
    ...personal.map(guarded),
    guarded(batchRoute(answering(personal, (call) => faults.failureOf(call)))),
    ...uploadRoutes(files),
    ...sharePointPages(files),
  ]
}

function record(wire: Pick<WireLog, 'record'>, call: Call, { status }: Reply): void {
  const { method, url, body, bytes } = call
  const isJson = call.header('content-type')?.startsWith('application/json') === true
  const sent = isJson ? jsonOrText(body) : { bytes: bytes.length }
  wire.record({
    from: 'our app',
    to: 'Graph',
    what: `${method} ${url.pathname}`,
    status,
    ...(bytes.length === 0 ? {} : { body: sent }),
  })
}

import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

import { type Feed, FeedRefusal, type FeedRefusalCode } from '../teams/feed.ts'
import { GraphRefusal } from './graphRefusal.ts'
import type { GraphRoute } from './graphRoute.ts'
import { requestBody } from './requestBody.ts'

const LONGEST_PREVIEW = 150

const Notification = z.strictObject({
  topic: z.strictObject({
    source: z.literal('text'),
    value: z.string().min(1),
    webUrl: z.string().startsWith('https://teams.microsoft.com/l/'),
  }),
  activityType: z.string(),
  chainId: z.int().optional(),
  previewText: z.strictObject({ content: z.string().max(LONGEST_PREVIEW) }),
  templateParameters: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
})
type Notification = z.infer<typeof Notification>

const ANSWERS: Readonly<Record<FeedRefusalCode, readonly [status: number, code: string]>> = {
  'recipient-not-found': [404, 'NotFound'],
  'app-not-installed': [403, 'Forbidden'],
  'activity-type-not-in-manifest': [400, 'BadRequest'],
  'parameter-missing': [400, 'BadRequest'],
}

export interface NotificationParts {
  readonly db: DatabaseSync
  readonly feed: Pick<Feed, 'add'>
}

/** A line in someone's activity feed, sent by the app that is installed for them. */
export function activityNotificationRoute({ db, feed }: NotificationParts): GraphRoute {
  const find = db.prepare(
    'select body from notification where tenant = ? and recipient = ? and chain_id = ?',
  )
  const keep = db.prepare('insert or replace into notification values (?, ?, ?, ?)')
  return {
    method: 'POST',
    path: '/v1.0/users/:user/teamwork/sendActivityNotification',
    answer(call, asker) {
      asker.requireRole('TeamsActivity.Send.User')
      const { tenantId } = asker
      const recipientOid = call.params['user'] ?? ''
      const notification = requestBody(call, Notification)
      const chain = notification.chainId
      const body = JSON.stringify(notification)
      // Overwriting a line with itself leaves it as it is.
      if (chain !== undefined && find.get(tenantId, recipientOid, chain)?.['body'] === body) {
        return { status: 204 }
      }
      add(feed, notification, { tenantId, recipientOid })
      if (chain !== undefined) keep.run(tenantId, recipientOid, chain, body)
      return { status: 204 }
    },
  }
}

function add(
  feed: Pick<Feed, 'add'>,
  { topic, activityType, previewText, templateParameters }: Notification,
  recipient: { readonly tenantId: string; readonly recipientOid: string },
): void {
  try {
    feed.add({
      ...recipient,
      activityType,
      previewText: previewText.content,
      templateParameters,
      webUrl: topic.webUrl,
    })
  } catch (thrown) {
    if (!(thrown instanceof FeedRefusal)) throw thrown
    throw new GraphRefusal(...ANSWERS[thrown.code], thrown.message)
  }
}

import { createHash } from 'node:crypto'

import type { ActivityFeed, NoticeFacts } from '@ect/usecases/ports/notices.ts'
import type {
  ItemBody,
  KeyValuePair,
  TeamworkActivityTopic,
} from '@microsoft/microsoft-graph-types'

import { reportDeepLink, type TeamsAppPlace } from '../teams/deepLink.ts'
import { feedPage, feedParameters, feedPreview } from './feedWording.ts'
import { batchedRequests } from './graphBatch.ts'
import type { Graph } from './graphClient.ts'

/** The body of `sendActivityNotification`; the published types leave actions out. */
interface ActivityNotification {
  readonly topic: TeamworkActivityTopic
  readonly activityType: string
  readonly chainId: number
  readonly previewText: ItemBody
  readonly templateParameters: KeyValuePair[]
}

/** Lines in people's Teams activity feeds, each sent in the person's own tenant. */
export function graphActivityFeed(graph: Pick<Graph, 'asApp'>, app: TeamsAppPlace): ActivityFeed {
  const send = batchedRequests(graph)
  return {
    async notify(facts) {
      const { tenantId, objectId } = facts.to
      const url = `/users/${encodeURIComponent(objectId)}/teamwork/sendActivityNotification`
      await send(tenantId, { method: 'POST', url, body: notificationOf(facts, app) })
    },
  }
}

function notificationOf(facts: NoticeFacts, app: TeamsAppPlace): ActivityNotification {
  return {
    topic: {
      source: 'text',
      value: facts.reportTitle,
      webUrl: reportDeepLink({
        ...app,
        reportKey: facts.reportKey,
        below: feedPage(facts.notice),
      }),
    },
    activityType: facts.notice,
    chainId: chainIdOf(facts.id),
    previewText: { content: feedPreview(facts.notice) },
    templateParameters: feedParameters(facts),
  }
}

/** A notice that is sent again overwrites itself in the feed. 48 bits, so that JSON keeps it exact. */
function chainIdOf(noticeId: string): number {
  return createHash('sha256').update(noticeId).digest().readUIntBE(0, 6)
}

import { createHash } from 'node:crypto'

import type { Person } from '@ect/domain/people.ts'
import type { ActivityFeed, Digest, NoticeFacts } from '@ect/usecases/ports/notices.ts'
import type {
  ItemBody,
  KeyValuePair,
  TeamworkActivityTopic,
} from '@microsoft/microsoft-graph-types'

import { homeDeepLink, reportDeepLink, type TeamsAppPlace } from '../teams/deepLink.ts'
import {
  DIGEST_LINE,
  digestParameters,
  feedPage,
  feedParameters,
  feedPreview,
} from './feedWording.ts'
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
  const tell = async ({ tenantId, objectId }: Person, body: ActivityNotification) => {
    const url = `/users/${encodeURIComponent(objectId)}/teamwork/sendActivityNotification`
    await send(tenantId, { method: 'POST', url, body })
  }
  return {
    notify: (facts) => tell(facts.to, notificationOf(facts, app)),
    notifyOfDigest: (digest) => tell(digest.to, notificationOfDigest(digest, app)),
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

function notificationOfDigest(digest: Digest, app: TeamsAppPlace): ActivityNotification {
  const { activityType, title, preview } = DIGEST_LINE
  return {
    topic: { source: 'text', value: title, webUrl: homeDeepLink(app) },
    activityType,
    chainId: chainIdOf(digest.id),
    previewText: { content: preview },
    templateParameters: digestParameters(digest),
  }
}

/** A notice that is sent again overwrites itself in the feed. 48 bits, so that JSON keeps it exact. */
function chainIdOf(noticeId: string): number {
  return createHash('sha256').update(noticeId).digest().readUIntBE(0, 6)
}

import type { Concern } from '@ect/domain/concern/concern.ts'
import { concernStanding, hasUnreadNews } from '@ect/domain/concern/concernStanding.ts'

import type { ConcernHead } from './ports/concerns.ts'

/** What lists show of a concern. Stores keep it beside the record, so that no list reads what was written. */
export function concernHead(concern: Concern): ConcernHead {
  const { id, appropriateBodyId, raisedBy, schoolName, about, raisedAt, reads } = concern
  const [firstRead] = reads
  return {
    appropriateBodyId,
    concernId: id,
    raisedBy,
    schoolName,
    about,
    raisedAt,
    standing: concernStanding(concern),
    hasNews: hasUnreadNews(concern),
    ...(firstRead && { firstRead }),
  }
}

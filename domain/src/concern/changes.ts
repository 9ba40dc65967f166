import type { Instant } from '../calendar.ts'
import { noticeId } from '../notices/noticeId.ts'
import type { PersonId, PersonNamed } from '../people.ts'
import type { Concern, ConcernMark, ConcernNotice, ConcernNoticeName } from './concern.ts'
import { hasUnreadNews, newsOf } from './concernStanding.ts'

type Raised = Omit<Concern, 'reads' | 'answers' | 'closed' | 'newsRead' | 'outbox'>

/** A new concern, with the named contacts told that there is one. */
export function raisedConcern(raised: Raised, contacts: readonly PersonNamed[]): Concern {
  return {
    ...raised,
    reads: [],
    answers: [],
    outbox: contacts.map(({ id }) => noticeOf(raised.id, 'concernRaised', id, raised.raisedAt)),
  }
}

/** The same concern once it is known that someone is given it; unchanged when it was known. */
export function readConcern(concern: Concern, read: ConcernMark): Concern {
  if (concern.reads.some(({ by }) => by.id === read.by.id)) return concern
  return { ...concern, reads: [...concern.reads, read] }
}

/** The same once the one who raised it is given what came back; unchanged when they knew all of it. */
export function withNewsRead(concern: Concern): Concern {
  return hasUnreadNews(concern) ? { ...concern, newsRead: newsOf(concern) } : concern
}

interface Answered extends ConcernMark {
  readonly commandId: string
  /** Absent when it is only closed. */
  readonly text?: string
  readonly closes: boolean
}

/** With an answer, closed or both, and the one who raised it told so. */
export function answeredConcern(
  concern: Concern,
  { commandId, text, closes, by, at }: Answered,
): Concern {
  return {
    ...concern,
    answers: text === undefined ? concern.answers : [...concern.answers, { by, at, text }],
    ...(closes && { closed: { by, at } }),
    outbox: [...concern.outbox, noticeOf(commandId, 'concernAnswered', concern.raisedBy.id, at)],
  }
}

function noticeOf(
  cause: string,
  notice: ConcernNoticeName,
  to: PersonId,
  due: Instant,
): ConcernNotice {
  const send = 'card'
  return { id: noticeId(cause, { notice, send, to }), send, notice, to, due, tries: 0 }
}

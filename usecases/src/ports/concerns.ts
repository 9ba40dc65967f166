import type { Instant } from '@ect/domain/calendar.ts'
import type {
  Concern,
  ConcernChannel,
  ConcernMark,
  ConcernNotice,
  ConcernSubject,
} from '@ect/domain/concern/concern.ts'
import type { ConcernStanding } from '@ect/domain/concern/concernStanding.ts'
import type { Person, PersonId, PersonNamed } from '@ect/domain/people.ts'

import type { PageOf, Stored } from './stored.ts'

export interface ConcernKey {
  readonly appropriateBodyId: string
  readonly concernId: string
}

/** The few facts of a concern that lists show: nothing that was written in it. */
export interface ConcernHead extends ConcernKey {
  readonly raisedBy: PersonNamed
  readonly schoolName: string
  readonly about: ConcernSubject
  readonly raisedAt: Instant
  readonly standing: ConcernStanding
  /** That something came back which the one who raised it has not read yet. */
  readonly hasNews: boolean
  /** Who read it first, of those to whom it went. */
  readonly firstRead?: ConcernMark
}

/**
 * Where concerns are kept, apart from inductions and reports.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface ConcernStore {
  /** @throws Refusal `not-found` */
  get(key: ConcernKey): Promise<Stored<Concern>>
  /** @throws Refusal `already-stored` */
  create(concern: Concern): Promise<Stored<Concern>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(concern: Concern, version: string): Promise<Stored<Concern>>
  /** Concerns that one person raised, newest first. */
  ofPerson(appropriateBodyId: string, person: PersonId): Promise<readonly ConcernHead[]>
  /** One page of all concerns of an appropriate body, those that are not closed before the others, newest first. */
  ofAppropriateBody(
    appropriateBodyId: string,
    page: PageOf,
  ): Promise<{ readonly heads: readonly ConcernHead[]; readonly next?: string }>
  /** Concerns with something to send on a channel by now, soonest due first, over all bodies. */
  withOutgoing(channel: ConcernChannel, now: Instant, limit: number): Promise<readonly ConcernKey[]>
  /** Concerns with something that waits for someone to look into it, longest waiting first. */
  withParked(limit: number): Promise<readonly ConcernKey[]>
}

/** What someone is told of a concern, without anything of it: it may show on a locked screen. */
export interface ConcernNoticeFacts {
  readonly id: string
  readonly notice: ConcernNotice['notice']
  readonly to: Person
  readonly concernKey: ConcernKey
}

/** Cards in people's personal chats that tell of concerns. */
export interface ConcernCards {
  /** @throws Refusal `microsoft-unavailable`, `not-yet` while the bot cannot reach the person */
  sendConcern(facts: ConcernNoticeFacts): Promise<void>
}

/** Emails for whom such a card cannot reach. */
export interface ConcernMail {
  /** @throws Refusal `microsoft-unavailable` */
  sendConcern(facts: ConcernNoticeFacts): Promise<void>
}

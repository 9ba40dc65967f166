import type { Person } from '@ect/domain/people.ts'
import type { NoticeName } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'

import type { ReportKey } from './reports.ts'

/** What a notice says, without any outcome or comment: it may show on a locked screen. */
export interface NoticeFacts {
  readonly id: string
  readonly notice: NoticeName
  readonly to: Person
  readonly reportKey: ReportKey
  readonly reportTitle: string
  readonly ectName: string
  readonly schoolName: string
  /** For a person to read: `11 December 2026`. */
  readonly dueOn: string
  /** Whether that day is over on the day on which it goes. */
  readonly isOverdue: boolean
}

/** What several notices for one person say when they go as one: each report once. */
export interface Digest {
  /** Of the first of them. */
  readonly id: string
  readonly to: Person
  /** Soonest due first. */
  readonly notices: readonly NoticeFacts[]
}

/**
 * Lines in people's activity feeds. This and what follows says in the details of its refusal why
 * it failed: `failureOf` reads there whether it is to be tried again.
 */
export interface ActivityFeed {
  /** @throws Refusal `microsoft-unavailable` */
  notify(facts: NoticeFacts): Promise<void>
  /** @throws Refusal `microsoft-unavailable` */
  notifyOfDigest(digest: Digest): Promise<void>
}

/** Cards in people's personal chats with the bot. */
export interface ChatCards {
  /** @throws Refusal `microsoft-unavailable`, `not-yet` while the bot cannot reach the person */
  send(facts: NoticeFacts, report: Report): Promise<void>
  /** @throws Refusal likewise */
  sendDigest(digest: Digest): Promise<void>
}

/** Emails, for what cannot arrive in Teams. */
export interface Mail {
  /** @throws Refusal `microsoft-unavailable` */
  send(facts: NoticeFacts): Promise<void>
  /** @throws Refusal `microsoft-unavailable` */
  sendDigest(digest: Digest): Promise<void>
}

/** Our app in people's own Teams. */
export interface AppInstallation {
  /** The bot hears of it by itself, some time later. @throws Refusal `microsoft-unavailable` */
  installFor(person: Person): Promise<void>
}

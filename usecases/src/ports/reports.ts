import type { Instant, IsoDate } from '@ect/domain/calendar.ts'
import type { PersonId } from '@ect/domain/people.ts'
import type { Granted } from '@ect/domain/report/granting.ts'
import type { OutgoingChannel } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { Visit } from '@ect/domain/report/visit.ts'
import type { UnreadSelfReview } from '@ect/domain/selfReview/selfReview.ts'

import type { InductionKey } from './inductions.ts'
import type { Stored } from './stored.ts'

export interface ReportKey {
  readonly appropriateBodyId: string
  readonly reportId: string
}

/** The few facts of a report that lists show. */
export interface ReportHead extends ReportKey {
  readonly inductionId: string
  readonly kind: Report['kind']
  readonly assessment?: NonNullable<Report['assessment']>
  readonly ectName: string
  readonly schoolName: string
  readonly tutorName: string
  readonly state: Report['state']
  readonly period: Report['period']
  readonly people: Report['people']
  readonly onTrack: boolean | undefined
  /** When it came into its present state. */
  readonly since: Instant | undefined
  /** When the review meeting is, once it is in the calendar. */
  readonly meetsAt?: Instant
  /** Who was given access last, since it was planned. */
  readonly granted?: Granted
  /** When all had signed it, the last time. */
  readonly submittedAt?: Instant
  /** When its ECT last shared a self-review, while someone has not read it. */
  readonly selfReview?: UnreadSelfReview
  /** Visits and calls of the appropriate body after it. */
  readonly visits?: readonly Visit[]
  /** Whether it needs early attention, and no reviewer has been in touch with the school. */
  readonly asksEarly?: true
}

/**
 * Where reports are kept.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface ReportStore {
  /** @throws Refusal `not-found` */
  get(key: ReportKey): Promise<Stored<Report>>
  /** @throws Refusal `already-stored` */
  create(report: Report): Promise<Stored<Report>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(report: Report, version: string): Promise<Stored<Report>>
  /** Reports in which a person is the ECT, the tutor or the headteacher, soonest due first. */
  ofPerson(appropriateBodyId: string, person: PersonId): Promise<readonly ReportHead[]>
  /** All reports of one induction, first period first, void ones too. */
  ofInduction(key: InductionKey): Promise<readonly ReportHead[]>
  /** One page of all reports of an appropriate body, soonest due first. */
  ofAppropriateBody(
    appropriateBodyId: string,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<{ readonly heads: readonly ReportHead[]; readonly next?: string }>
  /** Reports of an appropriate body that a visit or call is still to follow, soonest first. */
  toVisit(appropriateBodyId: string): Promise<readonly ReportHead[]>
  /** Reports whose reviewers were told early and have not got them yet, soonest due first. */
  toAttend(appropriateBodyId: string): Promise<readonly ReportHead[]>
  /**
   * Reports with something to send on one channel by now, soonest due first, over all bodies; what
   * is due for people at the same moment stands person by person.
   */
  withOutgoing(channel: OutgoingChannel, now: Instant, limit: number): Promise<readonly ReportKey[]>
  /** Reports with something parked, longest waiting first, over all bodies. */
  withParked(limit: number): Promise<readonly ReportKey[]>
  /** Reports that have opened by this day and whose tutor has not been told, over all bodies. */
  toAnnounce(today: IsoDate, limit: number): Promise<readonly ReportKey[]>
  /** Reports to be looked at for reminders by this day, longest waiting first, over all bodies. */
  toRemind(today: IsoDate, limit: number): Promise<readonly ReportKey[]>
}

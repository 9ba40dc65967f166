import type { Instant, IsoDate } from '@ect/domain/calendar.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { PersonId } from '@ect/domain/people.ts'

import type { Stored } from './stored.ts'

export interface InductionKey {
  readonly appropriateBodyId: string
  readonly inductionId: string
}

/** The few facts of an induction that lists show. */
export interface InductionHead extends InductionKey {
  readonly people: InductionRecord['people']
  readonly schoolName: string
  readonly trn: string
  readonly registeredOn?: IsoDate
  readonly contracts: readonly {
    readonly startsOn: IsoDate
    readonly endsOn?: IsoDate
    readonly fte: number
  }[]
  readonly end: InductionRecord['end']
  readonly estimatedEndOn?: IsoDate
  readonly extensionDays?: number
  /** The last day at a school that the ECT leaves or has left, as the school recorded it. */
  readonly leavesOn?: IsoDate
  readonly closed?: NonNullable<InductionRecord['closed']>
}

/**
 * Where the records of inductions are kept.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface InductionStore {
  /** @throws Refusal `not-found` */
  get(key: InductionKey): Promise<Stored<InductionRecord>>
  /** @throws Refusal `already-stored` */
  create(induction: InductionRecord): Promise<Stored<InductionRecord>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(induction: InductionRecord, version: string): Promise<Stored<InductionRecord>>
  /** Inductions in which a person is the ECT, the tutor or the headteacher, by name of the ECT. */
  ofPerson(appropriateBodyId: string, person: PersonId): Promise<readonly InductionHead[]>
  /** One page of all inductions of an appropriate body, by name of the ECT. */
  ofAppropriateBody(
    appropriateBodyId: string,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<{ readonly heads: readonly InductionHead[]; readonly next?: string }>
  /** Inductions whose reports are to be planned again, longest waiting first, over all bodies. */
  toPlan(now: Instant, limit: number): Promise<readonly InductionKey[]>
}

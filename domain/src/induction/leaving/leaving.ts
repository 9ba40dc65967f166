import type { Instant, IsoDate } from '../../calendar.ts'
import type { PersonNamed } from '../../people.ts'
import type { InductionContract } from '../induction.ts'

/**
 * Why an ECT leaves a school before the end of induction.
 *
 * @ours the documents of appropriate bodies ask for a reason and offer none
 */
export const LEAVING_REASONS = [
  'post-elsewhere',
  'contract-over',
  'moving-away',
  'personal',
  'leaving-teaching',
  'other',
] as const
export type LeavingReason = (typeof LEAVING_REASONS)[number]

export const LEAVING_REASON_WORDS: Record<LeavingReason, string> = {
  'post-elsewhere': 'A post at another school',
  'contract-over': 'The contract comes to its end',
  'moving-away': 'Moving to another area',
  personal: 'Health or family',
  'leaving-teaching': 'Leaving teaching',
  other: 'Another reason',
}

/** Where induction goes on; that it is not known yet is an answer. */
export type NextPlace =
  | {
      readonly goes: 'to-school'
      readonly schoolName: string
      /** Unique reference number: six digits. */
      readonly urn?: string
      readonly contactEmail?: string
      readonly appropriateBody?: string
    }
  | { readonly goes: 'not-on' }
  | { readonly goes: 'not-known' }

/** How to reach the ECT afterwards. Kept only when they agreed that it is. */
export interface PersonalContact {
  readonly ectAgreed: true
  readonly email?: string
  readonly phone?: string
}

/**
 * What a school tells of an ECT who leaves it.
 *
 * @source SG-2024-04 para 2.74
 * @rule R88
 */
export interface Leaving {
  readonly schoolId: string
  /** The last day in school: not that of the resignation, nor the end of a paid holiday. */
  readonly lastDay: IsoDate
  readonly reason: LeavingReason
  /** Only with `other`. */
  readonly reasonInWords?: string
  readonly next: NextPlace
  readonly contact?: PersonalContact
}

/** What a leaver has served and missed since their last assessment, or since they began. */
export interface ServedSince {
  readonly since: IsoDate
  readonly daysServed: number
  readonly daysAbsent: number
}

/** A leaving as it stands in the record of the induction. */
export interface RecordedLeaving extends Leaving {
  readonly by: PersonNamed
  readonly at: Instant
  /** The contracts with this school as they were, so that it can be taken back. */
  readonly contractsBefore: readonly InductionContract[]
  /** The headteacher's word that all this is right, with the days as they stood then. */
  readonly confirmed?: ServedSince & { readonly by: PersonNamed; readonly at: Instant }
}

/** `A post at another school`, or the words of whoever recorded it. */
export function reasonForLeaving({
  reason,
  reasonInWords,
}: Pick<Leaving, 'reason' | 'reasonInWords'>): string {
  return reason === 'other' && reasonInWords ? reasonInWords : LEAVING_REASON_WORDS[reason]
}

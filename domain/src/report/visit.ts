import type { Instant, IsoDate } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'

export const VISIT_KINDS = ['visit', 'call'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

/** Why an appropriate body looks closer after it has read a report. */
export const VISIT_REASONS = [
  'comments',
  'evidence',
  'judgement',
  'support',
  'entitlements',
  'sample',
] as const
export type VisitReason = (typeof VISIT_REASONS)[number]

export const VISIT_REASON_WORDS: Record<VisitReason, string> = {
  comments: 'The ECT’s comments say little about their own work',
  evidence: 'The report shows little evidence',
  judgement: 'To understand the judgement',
  support: 'To see how the support goes',
  entitlements: 'To ask about time and training',
  sample: 'One of the schools visited this term',
}

/** The longest note on what came of it. */
export const VISIT_NOTE_MAX_LENGTH = 500

/** A visit or call that an appropriate body lets follow a report. */
export interface Visit {
  readonly kind: VisitKind
  readonly reason: VisitReason
  readonly on: IsoDate
  readonly noted: { readonly by: PersonNamed; readonly at: Instant }
  readonly done?: { readonly by: PersonNamed; readonly at: Instant; readonly note: string }
}

/** The one that is still to come; there is never more than one. */
export function visitToCome(visits: readonly Visit[] = []): Visit | undefined {
  return visits.find(({ done }) => done === undefined)
}

import type { Instant, IsoDate } from '../calendar.ts'
import type { InductionRecord } from './inductionRecord.ts'

/** The record, with its reports to be planned again because something they follow from changed. */
export function withPlanDue(induction: InductionRecord, at: Instant): InductionRecord {
  return { ...induction, planDue: at }
}

/** The record once its reports follow from it again. */
export function withPlanMade(
  induction: InductionRecord,
  {
    estimatedEndOn,
    sentence,
    at,
  }: {
    readonly estimatedEndOn: IsoDate | undefined
    readonly sentence: string | undefined
    readonly at: Instant
  },
): InductionRecord {
  const { planDue: _planned, estimatedEndOn: _before, history, ...rest } = induction
  return {
    ...rest,
    ...(estimatedEndOn !== undefined && { estimatedEndOn }),
    history:
      sentence === undefined
        ? history
        : [...history, { event: 'replanned' as const, at, sentence }],
  }
}

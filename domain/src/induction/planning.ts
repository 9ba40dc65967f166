import type { Instant, IsoDate } from '../calendar.ts'
import type { InductionEvent, InductionRecord } from './inductionRecord.ts'
import type { YearOfInduction } from './yearOfInduction.ts'

/** The record, with its reports to be planned again because something they follow from changed. */
export function withPlanDue(induction: InductionRecord, at: Instant): InductionRecord {
  return { ...induction, planDue: at }
}

/** What a plan found out that the record keeps for its lists. */
export interface MadePlan {
  readonly estimatedEndOn: IsoDate | undefined
  readonly years: readonly YearOfInduction[]
  /** What changed for the open report and why; absent when nothing did. */
  readonly sentence: string | undefined
}

/**
 * The record once its reports follow from it again; the very same one when it says so already. The
 * appropriate body reads in it that absence extends induction, as soon as it does.
 *
 * @source SG-2024-04 para 5.4
 * @rule R70
 */
export function withPlanMade(
  induction: InductionRecord,
  { estimatedEndOn, years, sentence }: MadePlan,
  at: Instant,
): InductionRecord {
  const days = years.reduce((sum, { extensionDays }) => sum + extensionDays, 0)
  const isExtensionNew = days !== (induction.extensionDays ?? 0)
  const events: readonly InductionEvent[] = [
    ...(sentence === undefined ? [] : [{ event: 'replanned' as const, at, sentence }]),
    ...(isExtensionNew
      ? [{ event: 'extended' as const, at, sentence: extensionInWords(days, years) }]
      : []),
  ]
  const isUpToDate = events.length === 0 && estimatedEndOn === induction.estimatedEndOn
  if (isUpToDate && induction.planDue === undefined) return induction
  const { planDue: _planned, estimatedEndOn: _end, extensionDays: _days, ...rest } = induction
  return {
    ...rest,
    ...(estimatedEndOn !== undefined && { estimatedEndOn }),
    ...(days > 0 && { extensionDays: days }),
    history: [...induction.history, ...events],
  }
}

/** `Induction is extended by 30 days: 30 days absent in year 1.` */
function extensionInWords(days: number, years: readonly YearOfInduction[]): string {
  if (days === 0) return 'Induction is no longer extended.'
  const reasons = years.flatMap(({ year, extensionDays, away: { absent, leaveToExtendBy } }) => [
    ...(extensionDays > leaveToExtendBy ? [`${absent} days absent in year ${year}`] : []),
    ...(leaveToExtendBy > 0
      ? [`${leaveToExtendBy} days of leave in year ${year} that the ECT makes up`]
      : []),
  ])
  return `Induction is extended by ${days} days: ${reasons.join(', ')}.`
}

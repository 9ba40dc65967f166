import { inWords } from '../calendar.ts'
import type { PlannedReport, ReportSchedule } from './reportSchedule.ts'

/** What a change of contract, absence or calendar did to one report that was still open. */
export interface PlanChange {
  readonly change: 'moved' | 'added' | 'withdrawn'
  readonly report: PlannedReport
  /** What happened and why, for the people whose report it is. */
  readonly sentence: string
}

/**
 * What differs between two plans for the same induction; nothing when they are the same.
 *
 * @ours
 */
export function changesOfPlan(
  before: ReportSchedule,
  after: ReportSchedule,
): readonly PlanChange[] {
  const earlier = new Map(before.reports.map((report) => [nameOf(report), report]))
  const later = new Set(after.reports.map(nameOf))
  return [
    ...after.reports.flatMap((report) => changeFrom(earlier.get(nameOf(report)), report)),
    ...before.reports
      .filter((report) => !later.has(nameOf(report)))
      .map((report) => ({
        change: 'withdrawn' as const,
        report,
        sentence: `The ${nameOf(report)} that was due on ${inWords(report.dueOn)} is no longer needed.`,
      })),
  ]
}

/** `first formal assessment`, `progress review of spring 2026/27` */
export function nameOf({
  kind,
  assessment,
  schoolTerm,
  schoolYear,
}: Pick<PlannedReport, 'kind' | 'assessment' | 'schoolTerm' | 'schoolYear'>): string {
  if (assessment) return `${assessment} formal assessment`
  return `${kind === 'progress-review' ? 'progress review' : 'interim assessment'} of ${schoolTerm} ${schoolYear}`
}

function changeFrom(
  before: PlannedReport | undefined,
  report: PlannedReport,
): readonly PlanChange[] {
  const reason = reasonFor(report)
  if (!before) {
    const sentence = `${article(report)} ${nameOf(report)} is now due on ${inWords(report.dueOn)}. ${reason}`
    return [{ change: 'added', report, sentence }]
  }
  if (before.dueOn !== report.dueOn) {
    const sentence = `The ${nameOf(report)} is due on ${inWords(report.dueOn)}, no longer on ${inWords(before.dueOn)}. ${reason}`
    return [{ change: 'moved', report, sentence }]
  }
  if (before.startsOn === report.startsOn && before.endsOn === report.endsOn) return []
  const sentence = `The ${nameOf(report)} is now about ${inWords(report.startsOn)} to ${inWords(report.endsOn)}. ${reason}`
  return [{ change: 'moved', report, sentence }]
}

function article({ kind }: PlannedReport): string {
  return kind === 'interim-assessment' ? 'An' : 'A'
}

/** The last step that the guidance is behind says most; a mere offset says nothing. */
function reasonFor({ steps }: PlannedReport): string {
  return steps.findLast(({ source }) => source !== 'ours')?.says ?? ''
}

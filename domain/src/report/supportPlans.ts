import type { Instant } from '../calendar.ts'
import { isEvidenceFile } from '../forms/answerFaults.ts'
import type { EvidenceFile } from '../forms/question.ts'
import type { Report } from './report.ts'

/** A support plan that someone attached, and when. A later one replaces it and takes nothing away. */
export interface AttachedPlan {
  readonly file: EvidenceFile
  readonly at: Instant
}

/** One version of a support plan, as whoever may read it finds it listed. */
export interface PlanVersion extends AttachedPlan {
  /** The name of whoever shared or attached it. */
  readonly by: string
  /** False while only its author can open it. */
  readonly isShared: boolean
}

/** Every support plan that was ever shared with a report, oldest first. None is ever taken away. */
export function sharedPlans({ versions, history, people }: Report): readonly PlanVersion[] {
  const plans = versions.flatMap(({ number, sharedAt, answers }): readonly PlanVersion[] => {
    const file = answers['supportPlan']
    if (!isEvidenceFile(file)) return []
    const sharing = history.find(({ event, version }) => event === 'shared' && version === number)
    const by = sharing?.by?.name ?? people.inductionTutor.name
    return [{ file, at: sharedAt, by, isShared: true }]
  })
  return plans.filter((plan, n) => plans.findIndex((other) => isSame(other, plan)) === n)
}

/** The plans that were attached to a draft and never shared, oldest first. */
export function plansOnlyDrafted(
  report: Report,
  attached: readonly AttachedPlan[],
): readonly PlanVersion[] {
  const shared = sharedPlans(report)
  return attached
    .filter((plan) => !shared.some((other) => isSame(other, plan)))
    .map((plan) => ({ ...plan, by: report.people.inductionTutor.name, isShared: false }))
}

function isSame(a: AttachedPlan, b: AttachedPlan): boolean {
  return a.file.sha256 === b.file.sha256
}

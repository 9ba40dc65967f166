import type { Instant } from '../calendar.ts'
import type { Answers } from '../forms/question.ts'
import { noticeTo } from './outgoing.ts'
import type { Report } from './report.ts'
import { standing, withEctAnswers } from './signing.ts'

/**
 * The report with the ECT's comments, where others sign before the ECT does: whoever is first is
 * asked now. Their signatures are over these comments too.
 *
 * @rule R54
 * @source SG-2024-04 para 2.61
 * @param ectAnswers complete and valid: see `completeness.ts`
 */
export function commented(
  report: Report,
  { ectAnswers, at, commandId }: { ectAnswers: Answers; at: Instant; commandId: string },
): Report {
  const changed = withEctAnswers(report, ectAnswers)
  const version = changed.versions.length
  const state = standing(changed)
  const { ect, inductionTutor } = report.people
  return {
    ...changed,
    state,
    history: [...report.history, { event: 'commented', at, by: ect, version }],
    outbox: [
      ...report.outbox,
      ...(state === 'needs-signatures'
        ? noticeTo(inductionTutor.id, 'signatureNeeded', { id: commandId, version, due: at })
        : []),
    ],
  }
}

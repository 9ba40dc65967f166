import type { Instant } from '@ect/domain/calendar.ts'
import type { AnswerChange } from '@ect/domain/draft.ts'
import type { Author } from '@ect/domain/forms/question.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { openSections } from '@ect/domain/report/amending.ts'
import { answerLimits, type Report } from '@ect/domain/report/report.ts'

import { authorOf, draftAt } from './changeDraft.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import { saveTyped, type SentTyped } from './saveTyped.ts'

export interface SaveDraft extends ReportKey, SentTyped {}

export type DraftPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'drafts' | 'clock'>

/**
 * Saves what one person has typed into a report: see `saveTyped`.
 *
 * @throws Refusal `not-found`, `not-your-part`, `not-now`; `answer-not-valid` with `gaps`;
 *   `draft-changed` with `conflicts`
 */
export async function saveDraft(
  ports: DraftPorts,
  caller: Caller,
  { appropriateBodyId, reportId, ...typed }: SaveDraft,
): Promise<{ readonly savedAt: Instant }> {
  const found = await reportOfCaller(ports, caller, { appropriateBodyId, reportId })
  assertMayDo(found, 'saveDraft', ports.clock.today())
  const { record: report, role } = found
  const author = authorOf(role)
  assertSentBack(report, author, typed.changes)
  const asked = { form: report.form, author, limits: answerLimits(report) }
  return saveTyped(ports, draftAt(found, caller), asked, typed)
}

const NOT_OPEN = 'The appropriate body did not send this section back, so it stays as it is.'

function assertSentBack(report: Report, author: Author, changes: readonly AnswerChange[]): void {
  const open = openSections(report, author)
  const closed = sectionsOf(report.form, author).filter((section) => !open.includes(section))
  const faults = closed.flatMap(({ id: section, questions }) =>
    changes
      .filter(({ question }) => questions.some(({ id }) => id === question))
      .map(({ question }) => ({ question, section, message: NOT_OPEN })),
  )
  if (faults.length > 0) throw new Refusal('answer-not-valid', { gaps: faults })
}

import type { Instant } from '@ect/domain/calendar.ts'
import { openSections } from '@ect/domain/report/amending.ts'
import { answerLimits } from '@ect/domain/report/report.ts'

import { authorOf, draftAt } from './changeDraft.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
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
  const asked = {
    form: report.form,
    author,
    open: openSections(report, author),
    limits: answerLimits(report),
  }
  return saveTyped(ports, draftAt(found, caller), asked, typed)
}

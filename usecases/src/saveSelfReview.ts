import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import { answerLimits } from '@ect/domain/report/report.ts'
import { selfReviewDraftId } from '@ect/domain/selfReview/selfReview.ts'
import { SELF_REVIEW_FORM } from '@ect/domain/selfReview/selfReviewForm.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, type ReportOfCaller, reportOfCaller } from './reportOfCaller.ts'
import type { DraftPorts, SaveDraft } from './saveDraft.ts'
import { saveTyped } from './saveTyped.ts'

/**
 * Saves what an ECT has typed for themselves: see `saveTyped`.
 *
 * @throws Refusal `not-found`, `not-your-part`, `not-now`; `answer-not-valid` with `gaps`;
 *   `draft-changed` with `conflicts`
 */
export async function saveSelfReview(
  ports: DraftPorts,
  caller: Caller,
  { appropriateBodyId, reportId, ...typed }: SaveDraft,
): Promise<{ readonly savedAt: Instant }> {
  const found = await reportOfCaller(ports, caller, { appropriateBodyId, reportId })
  assertMayDo(found, 'saveSelfReview', ports.clock.today())
  assertOffered(ports, found)
  const at = {
    reportId: selfReviewDraftId(reportId),
    appropriateBodyId,
    personId: caller.id,
    answers: {},
  }
  const limits = answerLimits(found.record)
  return saveTyped(ports, at, { form: SELF_REVIEW_FORM, author: 'ect', limits }, typed)
}

/** @throws Refusal `not-now` where the appropriate body does not offer it */
export function assertOffered(
  { clock }: Pick<Ports, 'clock'>,
  { appropriateBody }: Pick<ReportOfCaller, 'appropriateBody'>,
): void {
  if (settingsOn(clock.today(), appropriateBody).offersSelfReview) return
  throw new Refusal('not-now', {
    detail: 'Your appropriate body has turned the self-review off. What you wrote stays here.',
  })
}

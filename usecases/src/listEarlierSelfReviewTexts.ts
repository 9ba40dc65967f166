import type { EarlierText } from '@ect/domain/draft.ts'
import { stillKept } from '@ect/domain/earlierTexts.ts'
import { selfReviewDraftId } from '@ect/domain/selfReview/selfReview.ts'

import type { Caller } from './ports/people.ts'
import type { ReportKey } from './ports/reports.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'
import type { DraftPorts } from './saveDraft.ts'

/**
 * What an ECT typed into their self-review and later replaced or took out, newest first, for 30
 * days.
 *
 * @throws Refusal `not-found`, `not-your-part`
 */
export async function listEarlierSelfReviewTexts(
  ports: DraftPorts,
  caller: Caller,
  key: ReportKey,
): Promise<readonly EarlierText[]> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'openSelfReview', ports.clock.today())
  const stored = await ports.drafts.get(selfReviewDraftId(found.record.id), caller.id)
  return stillKept(stored?.record.earlier ?? [], ports.clock.now()).toReversed()
}

import type { ReadPlace } from '@ect/domain/accessLine.ts'
import { isToSign } from '@ect/domain/report/tasks.ts'
import { leaveLines } from '@ect/usecases/leaveLines.ts'
import { versionRead, viewReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { cardFor, showsContent } from './cards/cardFor.ts'
import type { Viewing } from './cards/viewing.ts'
import { schoolAtHand } from './schoolAtHand.ts'
import { reportsToSign } from './reportsToSign.ts'

interface Also extends Pick<Viewing, 'moment' | 'noticeId' | 'said'> {
  /** Of the line in the access log: a card that the person looks at, unless given. */
  readonly place?: ReadPlace
}

/**
 * A report as one person may see it now, on the card that is true for them. Every card of a report
 * is made here; one that shows what was written leaves its line in the access log first.
 *
 * @throws Refusal `not-found` when it is none of theirs; `store-unavailable`
 */
export async function showReport(
  parts: BotParts,
  { caller, mri }: Sender,
  key: ReportKey,
  { place = 'card', ...also }: Also = {},
): Promise<AdaptiveCard> {
  const { ports, openInTab, newId } = parts
  const opened = await viewReport(ports, caller, key)
  const viewing = {
    opened,
    mri,
    openInTab: openInTab(key),
    commandId: newId(),
    ...(isToSign(opened.role, opened.report) && { toSign: await reportsToSign(ports, caller) }),
    ...(opened.earlyAttention && { school: await schoolAtHand(parts, opened.report) }),
    ...also,
  }
  if (showsContent(viewing)) await leaveLines(ports, caller, place, versionRead(opened))
  return cardFor(viewing)
}

import { openReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports.ts'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { cardFor } from './cards/cardFor.ts'
import type { Viewing } from './cards/viewing.ts'

/**
 * A report as one person may see it now, on the card that is true for them.
 *
 * @throws Refusal `not-found` when it is none of theirs
 */
export async function showReport(
  { ports, openInTab, newId }: BotParts,
  { caller, mri }: Sender,
  key: ReportKey,
  also: Pick<Viewing, 'moment' | 'noticeId' | 'said'> = {},
): Promise<AdaptiveCard> {
  const opened = await openReport(ports, caller, key)
  return cardFor({ opened, mri, openInTab: openInTab(key), commandId: newId(), ...also })
}

import { listReportsNamed } from '@ect/usecases/listReportsNamed.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import type { BotParts, Sender } from './botParts.ts'
import type { AdaptiveCard } from './cards/adaptiveCard.ts'
import { digestCard } from './cards/digestCard.ts'

/**
 * Where several reports stand for one person now, and nothing of what is in them.
 *
 * @throws Refusal `not-your-part` for someone for whom none of them is; `store-unavailable`
 */
export async function showDigest(
  { ports, openInTab }: BotParts,
  { caller, mri }: Sender,
  about: readonly ReportKey[],
): Promise<AdaptiveCard> {
  const reports = await listReportsNamed(ports, caller, about)
  if (reports.length === 0) throw new Refusal('not-your-part')
  return digestCard({ reports, about, mri, openInTab })
}

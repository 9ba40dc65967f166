import { getHome } from '@ect/usecases/getHome.ts'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { reportListCard } from '../cards/reportListCard.ts'

/** What waits for the person who asks. */
export async function tasks(
  { ports, openInTab }: BotParts,
  { caller }: Sender,
): Promise<AdaptiveCard> {
  const { tasks: reports } = await getHome(ports, caller)
  return reportListCard({
    title: 'Your tasks',
    whenEmpty: 'Nothing waits for you.',
    reports,
    openInTab,
  })
}

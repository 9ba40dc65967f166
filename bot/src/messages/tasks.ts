import { getHome } from '@ect/usecases/getHome.ts'
import { keyOfListed } from '@ect/usecases/listedReport.ts'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { reportListCard } from '../cards/reportListCard.ts'
import { offerToSign } from '../cards/signSeveralAction.ts'

/** What waits for the person who asks. */
export async function tasks(
  { ports, openInTab }: BotParts,
  { caller }: Sender,
): Promise<AdaptiveCard> {
  const { tasks: own, attention } = await getHome(ports, caller)
  const toSign = own.filter(({ isToSign }) => isToSign)
  return reportListCard({
    title: 'Your tasks',
    whenEmpty: 'Nothing waits for you.',
    reports: [...attention, ...own],
    openInTab,
    actions: offerToSign(toSign.map(keyOfListed)),
  })
}

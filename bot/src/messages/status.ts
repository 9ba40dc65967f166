import { getHome } from '@ect/usecases/getHome.ts'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { reportListCard } from '../cards/reportListCard.ts'

/** Where the reviews of a teacher stand, among those that the person who asks has a part in. */
export async function status(
  { ports, openInTab }: BotParts,
  { caller }: Sender,
  name: string,
): Promise<AdaptiveCard> {
  const { tasks, waiting, done } = await getHome(ports, caller)
  const sought = name.toLocaleLowerCase('en-GB')
  return reportListCard({
    title: 'Where it stands',
    whenEmpty: 'There is no review under that name among yours.',
    reports: [...tasks, ...waiting, ...done].filter(({ head }) =>
      head.ectName.toLocaleLowerCase('en-GB').includes(sought),
    ),
    openInTab,
  })
}

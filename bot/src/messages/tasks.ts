import { getHome } from '@ect/usecases/getHome.ts'
import { listConcerns } from '@ect/usecases/listConcerns.ts'
import { keyOfListed } from '@ect/usecases/listedReport.ts'

import type { BotParts, Sender } from '../botParts.ts'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { refreshedBy } from '../cards/elements.ts'
import { type Elsewhere, reportListCard } from '../cards/reportListCard.ts'
import { offerToSign } from '../cards/signSeveralAction.ts'

/** What waits for the person who asks. */
export async function tasks(parts: BotParts, { caller, mri }: Sender): Promise<AdaptiveCard> {
  const { ports, openInTab, openReviewQueue } = parts
  const { tasks: own, attention, appropriateBodies } = await getHome(ports, caller)
  const toSign = own.filter(({ isToSign }) => isToSign)
  const queues = appropriateBodies.map(({ id, name }) => ({
    said: `What schools submit to ${name} waits in its review queue.`,
    open: 'Open the review queue',
    link: openReviewQueue(id),
  }))
  return reportListCard({
    title: 'Your tasks',
    whenEmpty: 'Nothing waits for you.',
    reports: [...attention, ...own],
    openInTab,
    actions: offerToSign(toSign.map(keyOfListed)),
    elsewhere: [...queues, ...(await concernsToAnswer(parts, caller))],
    refresh: refreshedBy(mri, { verb: 'refreshTasks', data: {} }),
  })
}

/** One line for them all, which opens the one that has waited longest. */
async function concernsToAnswer(
  { ports, openConcern }: BotParts,
  caller: Sender['caller'],
): Promise<readonly Elsewhere[]> {
  const { received } = await listConcerns(ports, caller)
  const open = received.filter(({ standing }) => standing === 'arrived' || standing === 'read')
  const [first] = open.toSorted((one, other) => (one.raisedAt < other.raisedAt ? -1 : 1))
  if (!first) return []
  const said =
    open.length === 1
      ? 'A concern that came to you has no answer yet.'
      : `${open.length} concerns that came to you have no answer yet.`
  return [{ said, open: 'Open the concern', link: openConcern(first) }]
}

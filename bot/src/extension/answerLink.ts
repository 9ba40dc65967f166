import { inductionOfCaller } from '@ect/usecases/inductionOfCaller.ts'
import type { LinkedPage } from '@ect/usecases/ports/links.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { reportOfCaller } from '@ect/usecases/reportOfCaller.ts'
import type { Activity, MessagingExtensionResponse } from 'botbuilder'
import { z } from 'zod'

import type { BotParts } from '../botParts.ts'
import { askerOf } from './asker.ts'
import { found, NOTHING_FOUND, orSentence } from './extensionReply.ts'
import { foundItem, SHARED_INDUCTION_NAME, sharedCard, sharedReportName } from './shareable.ts'

const LinkQuery = z.object({ url: z.string().max(2000) })

/** A link of ours becomes a card for those who may open what it leads to; else it stays a link. */
export async function answerLink(
  parts: BotParts,
  activity: Activity,
): Promise<MessagingExtensionResponse> {
  const { success, data } = LinkQuery.safeParse(activity.value)
  const linked = success ? parts.linkedPage(data.url) : undefined
  if (!linked) return NOTHING_FOUND
  return orSentence(parts, async () => {
    const asker = await askerOf(parts, activity)
    const what = asker && (await nameOf(parts, asker, linked))
    if (what === undefined) return NOTHING_FOUND
    const shared = sharedCard(what, linkTo(parts, linked))
    return found([foundItem({ listedAs: what, standing: '', shared })])
  })
}

/** `undefined` when it is not theirs to open, or there is none. */
async function nameOf(
  { ports }: BotParts,
  asker: Caller,
  linked: LinkedPage,
): Promise<string | undefined> {
  try {
    if (linked.page === 'reports') {
      return sharedReportName((await reportOfCaller(ports, asker, linked.reportKey)).record)
    }
    await inductionOfCaller(ports, asker, linked.inductionKey, 'openInduction')
    return SHARED_INDUCTION_NAME
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'not-found') return undefined
    throw thrown
  }
}

function linkTo({ openInTab, openInduction }: BotParts, linked: LinkedPage): string {
  return linked.page === 'reports'
    ? openInTab(linked.reportKey)
    : openInduction(linked.inductionKey)
}

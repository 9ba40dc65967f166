import { INDUCTION_STATUS_WORDS, inductionStatus } from '@ect/domain/induction/inductionStatus.ts'
import { reportTitle } from '@ect/domain/report/report.ts'
import { reportStatus, STATUS_WORDS } from '@ect/domain/report/reportStatus.ts'
import { findToShare } from '@ect/usecases/findToShare.ts'
import type { InductionHead } from '@ect/usecases/ports/inductions.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import type { ReportHead } from '@ect/usecases/ports/reports.ts'
import type { Activity, MessagingExtensionAttachment, MessagingExtensionResponse } from 'botbuilder'
import { z } from 'zod'

import type { BotParts } from '../botParts.ts'
import { askerOf } from './asker.ts'
import { found, NOTHING_FOUND, orSentence } from './extensionReply.ts'
import { foundItem, SHARED_INDUCTION_NAME, sharedCard, sharedReportName } from './shareable.ts'

const INDUCTIONS_AT_MOST = 8
const ITEMS_AT_MOST = 25
const LONGEST_NAME = 200

/** The first search, before anything is typed, comes with a parameter of another name. */
const Query = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  queryOptions: z
    .object({ skip: z.int().min(0).default(0), count: z.int().positive().default(ITEMS_AT_MOST) })
    .default({ skip: 0, count: ITEMS_AT_MOST }),
})

/** What someone may point others to, by a part of the ECT's name. Empty for a stranger. */
export async function answerSearch(
  parts: BotParts,
  activity: Activity,
): Promise<MessagingExtensionResponse> {
  const { success, data } = Query.safeParse(activity.value)
  if (!success) return NOTHING_FOUND
  return orSentence(parts, async () => {
    const asker = await askerOf(parts, activity)
    if (!asker) return NOTHING_FOUND
    const typed = data.parameters.find(({ name }) => name === 'name')?.value ?? ''
    const { skip, count } = data.queryOptions
    const items = await itemsFor(parts, asker, typed.trim().slice(0, LONGEST_NAME))
    return found(items.slice(skip, skip + Math.min(count, ITEMS_AT_MOST)))
  })
}

async function itemsFor(
  parts: BotParts,
  asker: Caller,
  name: string,
): Promise<readonly MessagingExtensionAttachment[]> {
  const sought = { name, inductionsAtMost: INDUCTIONS_AT_MOST }
  const { reports, inductions } = await findToShare(parts.ports, asker, sought)
  return [
    ...reports.map((head) => reportItem(parts, head)),
    ...inductions.map((head) => inductionItem(parts, head)),
  ]
}

function reportItem({ ports, openInTab }: BotParts, head: ReportHead) {
  const { appropriateBodyId, reportId } = head
  return foundItem({
    listedAs: `${head.ectName}: ${reportTitle(head)}`,
    standing: STATUS_WORDS[reportStatus(head, ports.clock.today())],
    shared: sharedCard(sharedReportName(head), openInTab({ appropriateBodyId, reportId })),
  })
}

function inductionItem({ ports, openInduction }: BotParts, head: InductionHead) {
  const { appropriateBodyId, inductionId } = head
  return foundItem({
    listedAs: `${head.people.ect.name}: induction`,
    standing: INDUCTION_STATUS_WORDS[inductionStatus(head, ports.clock.today())],
    shared: sharedCard(SHARED_INDUCTION_NAME, openInduction({ appropriateBodyId, inductionId })),
  })
}

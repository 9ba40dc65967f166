import { reportTitle } from '@ect/domain/report/report.ts'
import { withCapital } from '@ect/domain/withCapital.ts'
import { type Attachment, CardFactory, type MessagingExtensionAttachment } from 'botbuilder'

import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { withoutFormatting } from '../cards/asPlainText.ts'
import { card, quiet, title } from '../cards/elements.ts'

const FOR_WHOM = 'It opens for those who have a part in it, and shows nobody else anything.'

/** What others in a chat see of something shared there: what kind of thing it is, and never whose. */
export function sharedCard(what: string, link: string): AdaptiveCard {
  return card({
    fallbackText: `${what}. Open it in ECT Induction.`,
    body: [title(what), quiet(FOR_WHOM)],
    actions: [{ type: 'Action.OpenUrl', title: 'Open in ECT Induction', url: link }],
  })
}

/** `Term 1 progress review` */
export function sharedReportName(report: Parameters<typeof reportTitle>[0]): string {
  return withCapital(reportTitle(report))
}

export const SHARED_INDUCTION_NAME = 'Record of an induction'

interface Listed {
  /** Only the one who looks for it sees this. */
  readonly listedAs: string
  readonly standing: string
  readonly shared: AdaptiveCard
}

/** One line of what was found, with the card that it becomes in the chat. */
export function foundItem({ listedAs, standing, shared }: Listed): MessagingExtensionAttachment {
  const preview: Attachment = CardFactory.thumbnailCard(
    withoutFormatting(listedAs),
    undefined,
    undefined,
    {
      text: standing,
    },
  )
  return { ...CardFactory.adaptiveCard(shared), preview }
}

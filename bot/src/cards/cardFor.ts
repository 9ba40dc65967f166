import type { Role } from '@ect/domain/access.ts'
import type { ReportStatus } from '@ect/domain/report/reportStatus.ts'
import type { ReportKind } from '@ect/domain/schedule/reportDates.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { daysQueriedCard } from './daysQueriedCard.ts'
import { earlyAttentionCard } from './earlyAttentionCard.ts'
import { ectLeavesCard } from './ectLeavesCard.ts'
import { ectReviewCard } from './ectReviewCard.ts'
import { ectSignCard } from './ectSignCard.ts'
import { headSignCard } from './headSignCard.ts'
import { notSignedCard } from './notSignedCard.ts'
import { reviewDueCard } from './reviewDueCard.ts'
import { reviewReopenedCard } from './reviewReopenedCard.ts'
import { reviewReturnedCard } from './reviewReturnedCard.ts'
import { reviewReviewedCard } from './reviewReviewedCard.ts'
import { reviewSubmittedCard } from './reviewSubmittedCard.ts'
import { overtakenCard, settledCard } from './settledCard.ts'
import { tutorSignCard } from './tutorSignCard.ts'
import { momentOf, type Viewing } from './viewing.ts'

type CardBuilder = (viewing: Viewing) => AdaptiveCard
type Cards = Partial<Record<ReportStatus, CardBuilder>>

const CARDS: Record<Role, Cards> = {
  ect: {
    'with-ect': ectReviewCard,
    'with-ect-to-comment': ectReviewCard,
    'with-ect-to-sign': ectSignCard,
    returned: reviewReturnedCard,
    reopened: reviewReopenedCard,
    reviewed: reviewReviewedCard,
  },
  'induction-tutor': {
    available: reviewDueCard,
    due: reviewDueCard,
    overdue: reviewDueCard,
    queried: daysQueriedCard,
    'needs-signatures': tutorSignCard,
    'not-signed': notSignedCard,
    returned: reviewReturnedCard,
    reopened: reviewReopenedCard,
    reviewed: reviewReviewedCard,
  },
  headteacher: {
    'with-headteacher': headSignCard,
    submitted: reviewSubmittedCard,
    reopened: reviewReopenedCard,
    reviewed: reviewReviewedCard,
  },
  reviewer: {},
  'named-contact': {},
}

/** What is told of one kind alone, before it is shared. */
const CARDS_OF_KIND: Partial<Record<ReportKind, Partial<Record<Role, Cards>>>> = {
  'interim-assessment': {
    headteacher: {
      scheduled: ectLeavesCard,
      available: ectLeavesCard,
      due: ectLeavesCard,
      overdue: ectLeavesCard,
    },
  },
}

/** What these say is where a report stands. Every other one counts as showing what is in it. */
const WITHOUT_CONTENT: readonly CardBuilder[] = [
  settledCard,
  overtakenCard,
  earlyAttentionCard,
  ectLeavesCard,
  reviewDueCard,
  reviewReopenedCard,
  reviewReviewedCard,
  reviewSubmittedCard,
]

/**
 * The true card for one person now, whatever notice brought it. An older card of the same report
 * says only what is so today, so that a chat has one card to act on.
 */
export function cardFor(viewing: Viewing): AdaptiveCard {
  return builderFor(viewing)(viewing)
}

/** Whether that card gives the person what was written in the report. */
export function showsContent(viewing: Viewing): boolean {
  return !WITHOUT_CONTENT.includes(builderFor(viewing))
}

function builderFor({ opened, moment }: Viewing): CardBuilder {
  const { role, status, report, earlyAttention } = opened
  const asItStands = CARDS_OF_KIND[report.kind]?.[role]?.[status] ?? CARDS[role][status]
  const builder = earlyAttention ? earlyAttentionCard : asItStands
  if (!builder) return settledCard
  const isOlder = moment !== undefined && moment !== momentOf(opened)
  return isOlder ? overtakenCard : builder
}

import type { Role } from '@ect/domain/access.ts'
import type { ReportStatus } from '@ect/domain/report/reportStatus.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { daysQueriedCard } from './daysQueriedCard.ts'
import { ectReviewCard } from './ectReviewCard.ts'
import { headSignCard } from './headSignCard.ts'
import { reviewDueCard } from './reviewDueCard.ts'
import { reviewReturnedCard } from './reviewReturnedCard.ts'
import { reviewReviewedCard } from './reviewReviewedCard.ts'
import { reviewSubmittedCard } from './reviewSubmittedCard.ts'
import { overtakenCard, settledCard } from './settledCard.ts'
import { tutorSignCard } from './tutorSignCard.ts'
import { momentOf, type Viewing } from './viewing.ts'

type CardBuilder = (viewing: Viewing) => AdaptiveCard

const CARDS: Record<Role, Partial<Record<ReportStatus, CardBuilder>>> = {
  ect: {
    'with-ect': ectReviewCard,
    returned: reviewReturnedCard,
    reviewed: reviewReviewedCard,
  },
  'induction-tutor': {
    available: reviewDueCard,
    due: reviewDueCard,
    overdue: reviewDueCard,
    queried: daysQueriedCard,
    'needs-signatures': tutorSignCard,
    returned: reviewReturnedCard,
    reviewed: reviewReviewedCard,
  },
  headteacher: {
    'with-headteacher': headSignCard,
    submitted: reviewSubmittedCard,
    reviewed: reviewReviewedCard,
  },
  reviewer: {},
  'named-contact': {},
}

/**
 * The true card for one person now, whatever notice brought it. An older card of the same report
 * says only what is so today, so that a chat has one card to act on.
 */
export function cardFor(viewing: Viewing): AdaptiveCard {
  const { opened, moment } = viewing
  const builder = CARDS[opened.role][opened.status]
  if (!builder) return settledCard(viewing)
  const isOlder = moment !== undefined && moment !== momentOf(opened)
  return isOlder ? overtakenCard(viewing) : builder(viewing)
}

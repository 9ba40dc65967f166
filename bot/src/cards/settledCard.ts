import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { joinMeeting, meetingLines } from './reviewMeeting.ts'
import { yourSignatureStands } from './sentBack.ts'
import { keyOf, openIt, type Viewing } from './viewing.ts'

/** Where a review stands, for someone who has nothing to do with it now. */
export function settledCard(viewing: Viewing): AdaptiveCard {
  return reviewCard(
    viewing,
    [
      sentence(asPlainText(viewing.opened.waitingFor)),
      ...yourSignatureStands(viewing),
      ...meetingLines(viewing),
    ],
    [...joinMeeting(viewing), openIt(viewing)],
  )
}

/** The same on an older card, above the newer one, for someone who may have something to do. */
export function overtakenCard(viewing: Viewing): AdaptiveCard {
  const { report, waitingFor } = viewing.opened
  return reviewCard(
    viewing,
    [sentence(asPlainText(waitingFor))],
    [
      {
        type: 'Action.Execute',
        title: 'Show it here',
        verb: 'refreshReport',
        data: keyOf(report),
      },
      openIt(viewing),
    ],
  )
}

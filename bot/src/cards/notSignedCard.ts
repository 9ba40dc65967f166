import { givenName } from '@ect/domain/people.ts'
import { declineInForce } from '@ect/domain/report/declining.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { ownWords, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { settledCard } from './settledCard.ts'
import { named, openIt, type Viewing, whoCanRead } from './viewing.ts'

/** Brings to the tutor why someone did not sign. */
export function notSignedCard(viewing: Viewing): AdaptiveCard {
  const { report } = viewing.opened
  const decline = declineInForce(report)
  if (!decline) return settledCard(viewing)
  const { ect, noun } = named(report)
  const who = decline.signatory === 'induction-tutor' ? 'You' : asPlainText(givenName(decline.by))
  return reviewCard(
    viewing,
    [
      sentence(`${who} did not sign it:`),
      ...ownWords(decline.text),
      sentence(
        `Amend the ${noun} where it needs it, then share it with ${ect} again. Signatures given so far stay in sight and no longer count.`,
      ),
      whoCanRead(viewing),
    ],
    [openIt(viewing, 'Amend')],
  )
}

import { returnReason } from '@ect/domain/report/reviewing.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { ownWords, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { named, openIt, type Viewing } from './viewing.ts'

/** Tells the tutor and the ECT why the appropriate body returned a review. */
export function reviewReturnedCard(viewing: Viewing): AdaptiveCard {
  const { report, role } = viewing.opened
  const { ect, tutor } = named(report)
  const next =
    role === 'induction-tutor'
      ? `Amend it and share it with ${ect} again. The signatures so far stay in sight and no longer count.`
      : `${tutor} will amend it and share it with you again. The signatures so far stay in sight and no longer count.`
  return reviewCard(
    viewing,
    [
      sentence(`${asPlainText(report.facts.appropriateBodyName)} has returned it:`),
      ...ownWords(returnReason(report) ?? ''),
      sentence(next),
    ],
    [openIt(viewing, role === 'induction-tutor' ? 'Amend' : 'Open')],
  )
}

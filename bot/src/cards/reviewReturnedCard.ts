import { returnReason } from '@ect/domain/report/reviewing.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { ownWords, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { sentBack } from './sentBack.ts'
import { named, openIt, type Viewing, whoCanRead } from './viewing.ts'

/** Tells the tutor and the ECT why the appropriate body returned a review. */
export function reviewReturnedCard(viewing: Viewing): AdaptiveCard {
  const { report, role } = viewing.opened
  const { ect, tutor } = named(report)
  const part = sentBack(viewing)
  const next =
    role === 'induction-tutor'
      ? `Amend it and share it with ${ect} again.`
      : `${tutor} will amend it and share it with you again.`
  const signatures =
    part.length > 0
      ? 'Signatures over nothing that changes stand.'
      : 'The signatures so far stay in sight and no longer count.'
  const whole = [
    sentence(`${asPlainText(report.facts.appropriateBodyName)} has returned it:`),
    ...ownWords(returnReason(report) ?? ''),
  ]
  return reviewCard(
    viewing,
    [...(part.length > 0 ? part : whole), sentence(`${next} ${signatures}`), whoCanRead(viewing)],
    [openIt(viewing, role === 'induction-tutor' ? 'Amend' : 'Open')],
  )
}

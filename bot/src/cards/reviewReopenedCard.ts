import { reopening } from '@ect/domain/report/reopening.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { named, openIt, type Viewing } from './viewing.ts'

/** Tells that a signed report was re-opened and what becomes of the signatures. The reason stays inside. */
export function reviewReopenedCard(viewing: Viewing): AdaptiveCard {
  const { report, role } = viewing.opened
  const isTutor = role === 'induction-tutor'
  const by = asPlainText(reopening(report)?.by.name ?? '')
  const { tutor, noun } = named(report)
  const next = isTutor
    ? `Amend it and share it again; then it is signed anew.`
    : `${tutor} will amend it and share it again; then it is signed anew.`
  return reviewCard(
    viewing,
    [
      sentence(`${by} has re-opened this ${noun}. Open it to read why.`),
      sentence(`The signatures so far stay in sight and no longer count. ${next}`),
    ],
    [openIt(viewing, isTutor ? 'Amend' : 'Open')],
  )
}

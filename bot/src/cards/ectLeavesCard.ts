import { inWords } from '@ect/domain/calendar.ts'

import type { AdaptiveCard } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { quiet, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { dueInWords, named, openIt, type Viewing } from './viewing.ts'

/**
 * Tells the headteacher that an ECT leaves, while the interim assessment is being written.
 *
 * @source SG-2024-04 para 2.62
 */
export function ectLeavesCard(viewing: Viewing): AdaptiveCard {
  const { report, today } = viewing.opened
  const { ect, tutor } = named(report)
  const { endsOn, dueOn } = report.period
  const school = asPlainText(report.facts.schoolName)
  return reviewCard(
    viewing,
    [
      sentence(`${ect} leaves ${school}: the last day is ${inWords(endsOn)}.`),
      sentence(`${tutor} completes the interim assessment by ${dueInWords(dueOn, today)}.`),
      quiet('The leaver details stand on the page of the induction, for you to confirm.'),
    ],
    [openIt(viewing)],
  )
}

import type { AdaptiveCard } from './adaptiveCard.ts'
import { ownWords, row, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { daysIn } from './reviewContent.ts'
import { settledCard } from './settledCard.ts'
import { named, open, type Viewing, whoCanRead } from './viewing.ts'

/** Brings the ECT's question about the days to the tutor. */
export function daysQueriedCard(viewing: Viewing): AdaptiveCard {
  const { report, version } = viewing.opened
  if (!version) return settledCard(viewing)
  const { served, absent } = daysIn(version)
  const { ect, noun } = named(report)
  return reviewCard(
    viewing,
    [
      sentence(`${ect} has a question about the days:`),
      ...ownWords(version.query?.text ?? ''),
      row('Days served, as shared', served),
      row('Days absent, as shared', absent),
      sentence(`Change the days or talk to ${ect}, then share the ${noun} again.`),
      whoCanRead(viewing),
    ],
    [open(viewing, 'Change the days')],
  )
}

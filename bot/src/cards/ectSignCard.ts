import type { AdaptiveCard, Element } from './adaptiveCard.ts'
import { cannotSign } from './cannotSign.ts'
import { sentence } from './elements.ts'
import { cardToSign } from './reviewCard.ts'
import { ectAnswers } from './reviewContent.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueSentence, named, open, type Viewing, whoCanRead } from './viewing.ts'
import { wholeReport } from './wholeReport.ts'

/** For an ECT who has commented, and signs after the tutor. */
export function ectSignCard(viewing: Viewing): AdaptiveCard {
  const { report, version } = viewing.opened
  const sign = actOnWhatIsShown(viewing, { title: 'Sign', verb: 'signAfterTutor' })
  if (!version || !sign) return settledCard(viewing)

  return cardToSign(viewing, {
    shows: [introduction(viewing), whoCanRead(viewing), ...ectAnswers(report, version)],
    asks: [statementToggle],
    actions: [
      sign,
      wholeReport(viewing, version),
      ...cannotSign(viewing, 'declineAsEct'),
      open(viewing, 'Open in tab'),
    ],
  })
}

function introduction({ opened: { report, today } }: Viewing): Element {
  const { tutor, noun } = named(report)
  const due = dueSentence(report.period.dueOn, today)
  return sentence(
    `${tutor} has signed this ${noun} with your comments below. Read it, then sign. ${due}`,
  )
}

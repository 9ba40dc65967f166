import type { AdaptiveCard, Element } from './adaptiveCard.ts'
import { cannotSign } from './cannotSign.ts'
import { fits } from './cardSize.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { ectAnswers } from './reviewContent.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueSentence, named, open, type Viewing } from './viewing.ts'
import { readAndSignInTab, wholeReport } from './wholeReport.ts'

/** For an ECT who has commented, and signs after the tutor. */
export function ectSignCard(viewing: Viewing): AdaptiveCard {
  const { report, version } = viewing.opened
  const sign = actOnWhatIsShown(viewing, { title: 'Sign', verb: 'signAfterTutor' })
  if (!version || !sign) return settledCard(viewing)

  const whole = reviewCard(
    viewing,
    [introduction(viewing), ...ectAnswers(report, version), statementToggle],
    [
      sign,
      wholeReport(viewing, version),
      ...cannotSign(viewing, 'declineAsEct'),
      open(viewing, 'Open in tab'),
    ],
  )
  return fits(whole) ? whole : readAndSignInTab(viewing, introduction(viewing))
}

function introduction({ opened: { report, today } }: Viewing): Element {
  const { tutor, noun } = named(report)
  const due = dueSentence(report.period.dueOn, today)
  return sentence(
    `${tutor} has signed this ${noun} with your comments below. Read it, then sign. ${due}`,
  )
}

import { signatoriesOf } from '@ect/domain/report/signingOrder.ts'

import type { AdaptiveCard, Element } from './adaptiveCard.ts'
import { cannotSign } from './cannotSign.ts'
import { sentence } from './elements.ts'
import { cardToSign } from './reviewCard.ts'
import { ectAnswers } from './reviewContent.ts'
import { wholeReport } from './wholeReport.ts'
import { sentBack } from './sentBack.ts'
import { offerToSign } from './signSeveralAction.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueSentence, named, open, type Viewing, whoCanRead } from './viewing.ts'

/** The ECT's comments, for the tutor to read and sign under; the report itself unfolds. */
export function tutorSignCard(viewing: Viewing): AdaptiveCard {
  const { report, version } = viewing.opened
  const sign = actOnWhatIsShown(viewing, { title: 'Sign', verb: 'signAsTutor' })
  if (!version || !sign) return settledCard(viewing)

  return cardToSign(viewing, {
    shows: [
      introduction(viewing),
      whoCanRead(viewing),
      ...sentBack(viewing),
      ...ectAnswers(report, version),
    ],
    asks: [statementToggle],
    actions: [
      sign,
      wholeReport(viewing, version),
      ...cannotSign(viewing, 'declineAsTutor'),
      open(viewing, 'Open in tab'),
      ...offerToSign(viewing.toSign),
    ],
  })
}

function introduction({ opened: { report, today } }: Viewing): Element {
  const signsFirst = signatoriesOf(report)[0] === 'induction-tutor'
  const due = dueSentence(report.period.dueOn, today)
  return sentence(
    `${named(report).ect} has ${signsFirst ? 'commented; you are the first to sign' : 'commented and signed'}. Read the comments, then sign. ${due}`,
  )
}

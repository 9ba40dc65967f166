import type { AdaptiveCard, Element } from './adaptiveCard.ts'
import { answerInputs } from './answerInputs.ts'
import { cannotSign } from './cannotSign.ts'
import { heading, sentence } from './elements.ts'
import { cardToSign } from './reviewCard.ts'
import { ectAnswers } from './reviewContent.ts'
import { formOpenTo, sentBack } from './sentBack.ts'
import { offerToSign } from './signSeveralAction.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueSentence, named, open, type Viewing, whoCanRead } from './viewing.ts'
import { wholeReport } from './wholeReport.ts'

/**
 * An assessment for the headteacher to read, recommend on at the end of induction, and sign.
 *
 * @source SG-2024-04 para 2.60, para 2.61
 */
export function headSignCard(viewing: Viewing): AdaptiveCard {
  const { report, version, draft } = viewing.opened
  const sign = actOnWhatIsShown(viewing, { title: 'Sign', verb: 'signAsHead' })
  if (!version || !sign) return settledCard(viewing)

  const inputs = answerInputs(
    formOpenTo(report, 'headteacher'),
    'headteacher',
    draft?.answers ?? {},
  )
  const recommendation = inputs?.length === 0 ? [] : [heading('Your recommendation')]
  return cardToSign(viewing, {
    shows: [
      introduction(viewing),
      whoCanRead(viewing),
      ...sentBack(viewing),
      ...ectAnswers(report, version),
    ],
    asks: inputs && [...recommendation, ...inputs, statementToggle],
    actions: [
      sign,
      wholeReport(viewing, version),
      ...cannotSign(viewing, 'declineAsHead'),
      open(viewing, 'Open in tab'),
      ...offerToSign(viewing.toSign),
    ],
  })
}

function introduction({ opened: { report, today } }: Viewing): Element {
  const { ect, tutor, noun } = named(report)
  const due = dueSentence(report.period.dueOn, today)
  return sentence(
    `${ect} and ${tutor} have signed this ${noun}. Read it, then sign: you are the last of the three. ${due}`,
  )
}

import type { AdaptiveCard, Element } from './adaptiveCard.ts'
import { answerInputs } from './answerInputs.ts'
import { cannotSign } from './cannotSign.ts'
import { fits } from './cardSize.ts'
import { heading, sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { ectAnswers } from './reviewContent.ts'
import { formOpenTo, sentBack } from './sentBack.ts'
import { offerToSign } from './signSeveralAction.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueSentence, named, open, type Viewing } from './viewing.ts'
import { readAndSignInTab, wholeReport } from './wholeReport.ts'

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
  if (!inputs) return readAndSignInTab(viewing, introduction(viewing))
  const recommendation = inputs.length === 0 ? [] : [heading('Your recommendation'), ...inputs]
  const whole = reviewCard(
    viewing,
    [
      introduction(viewing),
      ...sentBack(viewing),
      ...ectAnswers(report, version),
      ...recommendation,
      statementToggle,
    ],
    [
      sign,
      wholeReport(viewing, version),
      ...cannotSign(viewing, 'declineAsHead'),
      open(viewing, 'Open in tab'),
      ...offerToSign(viewing.toSign),
    ],
  )
  return fits(whole) ? whole : readAndSignInTab(viewing, introduction(viewing))
}

function introduction({ opened: { report, today } }: Viewing): Element {
  const { ect, tutor, noun } = named(report)
  const due = dueSentence(report.period.dueOn, today)
  return sentence(
    `${ect} and ${tutor} have signed this ${noun}. Read it, then sign: you are the last of the three. ${due}`,
  )
}

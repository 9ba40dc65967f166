import type { ReportVersion } from '@ect/domain/report/report.ts'

import type { Action, AdaptiveCard, Element } from './adaptiveCard.ts'
import { fits } from './cardSize.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { ectAnswers, reviewFacts, tutorAnswers } from './reviewContent.ts'
import { settledCard } from './settledCard.ts'
import { actOnWhatIsShown, statementToggle } from './signing.ts'
import { dueInWords, named, open, type Viewing } from './viewing.ts'

/** The ECT's comments, for the tutor to read and sign under; the review itself unfolds. */
export function tutorSignCard(viewing: Viewing): AdaptiveCard {
  const { report, version } = viewing.opened
  const sign = actOnWhatIsShown(viewing, { title: 'Sign', verb: 'signAsTutor' })
  if (!version || !sign) return settledCard(viewing)

  const whole = reviewCard(
    viewing,
    [introduction(viewing), ...ectAnswers(report, version), statementToggle],
    [sign, wholeReview(viewing, version), open(viewing, 'Open in tab')],
  )
  return fits(whole) ? whole : tooLong(viewing)
}

function introduction({ opened: { report, today } }: Viewing): Element {
  const due = dueInWords(report.period.dueOn, today)
  return sentence(
    `${named(report).ect} has commented and signed. Read the comments, then sign. It is due on ${due}.`,
  )
}

function wholeReview({ opened: { report } }: Viewing, version: ReportVersion): Action {
  return {
    type: 'Action.ShowCard',
    title: 'Read the whole review',
    card: {
      type: 'AdaptiveCard',
      body: [reviewFacts(report), ...tutorAnswers(report, version)],
    },
  }
}

/** Nobody signs what they were not shown. */
function tooLong(viewing: Viewing): AdaptiveCard {
  return reviewCard(
    viewing,
    [
      introduction(viewing),
      sentence(
        'The review and its comments are too long for a card: read and sign them in the tab.',
      ),
    ],
    [open(viewing, 'Read and sign in the tab')],
  )
}

import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import type { Action, AdaptiveCard, Element } from './adaptiveCard.ts'
import { sentence } from './elements.ts'
import { reviewCard } from './reviewCard.ts'
import { reviewFacts, tutorAnswers } from './reviewContent.ts'
import { named, open, type Viewing } from './viewing.ts'

/** Unfolds everything that the tutor wrote, for someone who signs under the comments. */
export function wholeReport({ opened: { report } }: Viewing, version: ReportVersion): Action {
  return {
    type: 'Action.ShowCard',
    title: `Read the whole ${named(report).noun}`,
    card: {
      type: 'AdaptiveCard',
      body: [reviewFacts(report), ...tutorAnswers(report, version)],
    },
  }
}

/** Nobody signs what they were not shown. */
export function readAndSignInTab(viewing: Viewing, introduction: Element): AdaptiveCard {
  const { noun } = named(viewing.opened.report)
  return reviewCard(
    viewing,
    [
      introduction,
      sentence(
        `The ${noun} and its comments are too long for a card: read and sign them in the tab.`,
      ),
    ],
    [open(viewing, 'Read and sign in the tab')],
  )
}

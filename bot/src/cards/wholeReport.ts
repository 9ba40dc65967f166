import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import type { Action } from './adaptiveCard.ts'
import { reviewFacts, tutorAnswers } from './reviewContent.ts'
import { named, type Viewing } from './viewing.ts'

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

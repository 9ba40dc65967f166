import { type Instant, inWords } from '@ect/domain/calendar.ts'
import type { Concern } from '@ect/domain/concern/concern.ts'
import { concernStanding } from '@ect/domain/concern/concernStanding.ts'
import { dayInEngland, timeInEngland } from '@ect/domain/englandTime.ts'

import type { AdaptiveCard, ExecuteAction } from './adaptiveCard.ts'
import { asPlainText } from './asPlainText.ts'
import { card, quiet, sentence, title } from './elements.ts'

interface Facts {
  readonly concern: Concern
  readonly mri: string
  /** Opens it in the tab. */
  readonly link: string
}

const TITLES = {
  arrived: 'Your concern has arrived',
  read: 'Your concern has been read',
  answered: 'Your concern has an answer',
  closed: 'Your concern is closed',
} as const

/** What came of a concern so far, for the one who raised it. What was written stays in the tab. */
export function concernStandingCard({ concern, mri, link }: Facts): AdaptiveCard {
  const { id: concernId, appropriateBodyId } = concern
  const refresh: ExecuteAction = {
    type: 'Action.Execute',
    title: 'Refresh',
    verb: 'refreshConcern',
    data: { appropriateBodyId, concernId },
  }
  return card({
    fallbackText: 'Your concern. Open it in ECT Induction.',
    refresh: { action: refresh, userIds: [mri] },
    body: [
      title(TITLES[concernStanding(concern)]),
      sentence(`Arrived ${onDay(concern.raisedAt)}.`),
      ...whatCameOfIt(concern).map(sentence),
      quiet('What you wrote, and every answer, stands in the tab. Nobody at your school sees it.'),
    ],
    actions: [{ type: 'Action.OpenUrl', title: 'Open my concern', url: link }],
  })
}

function whatCameOfIt({ reads, answers, closed }: Concern): readonly string[] {
  if (reads.length === 0) return ['Nobody has read it yet.']
  return [
    ...reads.map(({ by, at }) => `${asPlainText(by.name)} read it ${onDay(at)}.`),
    ...answers.map(({ by, at }) => `${asPlainText(by.name)} answered ${onDay(at)}.`),
    ...(closed ? [`${asPlainText(closed.by.name)} closed it ${onDay(closed.at)}.`] : []),
  ]
}

/** Tells a named contact that there is one: whose and what about, they read in the tab. */
export function concernArrivedCard(link: string): AdaptiveCard {
  return card({
    fallbackText: 'A concern has come to you. Open it in ECT Induction.',
    body: [
      title('A concern has come to you'),
      sentence(
        'An early career teacher has written to you as named contact. Nobody at their school sees it. They are told when you have read it.',
      ),
    ],
    actions: [{ type: 'Action.OpenUrl', title: 'Open the concern', url: link }],
  })
}

/** `on 23 November 2026 at 10:00` */
function onDay(at: Instant): string {
  return `on ${inWords(dayInEngland(at))} at ${timeInEngland(at)}`
}

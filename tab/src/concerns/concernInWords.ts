import type { ConcernItem, ConcernView } from '@ect/contract/concernView.ts'
import { CONCERN_SUBJECT_WORDS } from '@ect/domain/concern/concern.ts'

import { momentInWords } from '../ui/momentInWords.ts'

/** `Arrived on …; Tom Greaves read it first, on …` */
export function cameInWords({ raisedAt, firstRead }: ConcernItem): string {
  const arrived = `Arrived on ${momentInWords(raisedAt)}`
  if (!firstRead) return `${arrived}. Nobody has read it yet.`
  return `${arrived}. Read by ${firstRead.who} on ${momentInWords(firstRead.at)}.`
}

export function subjectInWords({ about }: ConcernItem): string {
  return CONCERN_SUBJECT_WORDS[about]
}

/** What there is to read for the one who raised it. */
export function newsInWords({ standing }: ConcernItem): string {
  return standing === 'closed' ? 'Read what came of it' : 'Read the answer'
}

/** Who sees a concern, said to each of the two who do. */
export function audienceInWords({ role, who }: ConcernView): string {
  return role === 'raiser'
    ? 'You and the named contact of your appropriate body see this. Nobody at your school does, and nobody who reviews your induction.'
    : `${who} and the named contact of the appropriate body see this. Nobody at the school does, and no reviewer: keep it so.`
}

/** Each time that a named contact was first given it. */
export function readsInWords({ reads }: ConcernView): readonly string[] {
  return reads.map(({ who, at }) => `${who} read it on ${momentInWords(at)}.`)
}

import type { CardVerb } from '@ect/contract/cardVerbs.ts'
import { DECLINE_REASON_MAX_LENGTH } from '@ect/domain/report/declining.ts'

import type { Action } from './adaptiveCard.ts'
import { quiet } from './elements.ts'
import { INPUT_SENTENCES } from './inputSentences.ts'
import { actOnWhatIsShown } from './signing.ts'
import { named, type Viewing } from './viewing.ts'

type Decline = Extract<CardVerb, `declineAs${string}`>

/** The other way than Sign: the report goes back to its tutor, with a reason. */
export function cannotSign(viewing: Viewing, verb: Decline): readonly Action[] {
  const { tutor, noun } = named(viewing.opened.report)
  const isTutor = verb === 'declineAsTutor'
  const title = isTutor ? 'Take it back to amend' : 'Send it back'
  const send = actOnWhatIsShown(viewing, { title, verb })
  if (!send) return []
  const amends = isTutor ? 'You can then amend it' : `${tutor} can then amend it`
  return [
    {
      type: 'Action.ShowCard',
      title: 'I cannot sign this',
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.Text',
            id: 'declineReason',
            label: `Why can you not sign this ${noun}?`,
            isMultiline: true,
            maxLength: DECLINE_REASON_MAX_LENGTH,
            isRequired: true,
            errorMessage: INPUT_SENTENCES.declineReason,
          },
          quiet(
            `Everyone who can read the ${noun} can read your reason. ${amends} and share it again; signatures given so far then no longer count.`,
          ),
        ],
        actions: [send],
      },
    },
  ]
}

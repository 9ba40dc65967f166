import type { LeavingPreviewView } from '@ect/contract/previewLeaving.ts'
import { inWords } from '@ect/domain/calendar.ts'
import type { NoInterim } from '@ect/domain/induction/leaving/leavingPreview.ts'

import { counted } from '../../ui/momentInWords.ts'

const NO_INTERIM_WORDS: Record<NoInterim, string> = {
  'less-than-a-term':
    'No interim assessment is made: it is less than one whole term at this school, so nothing of it counts towards induction (para 2.33).',
  'goes-on-elsewhere':
    'No interim assessment is made: induction goes on with the contract at the other school.',
  'induction-is-over': 'No interim assessment is made: induction is complete by that day.',
  'formal-assessment':
    'No interim assessment is made: a formal assessment closes the time up to that day.',
  'reported-already':
    'No interim assessment is planned: a report that has been shared already covers the last day. Ask your appropriate body.',
}

/** What leaving does to the reports, sentence by sentence. */
export function previewInWords(preview: LeavingPreviewView): readonly string[] {
  const { setAside, stays, interim, whyNoInterim, termsServed } = preview
  return [
    ...(stays ? [`The ${stays.name} stays. It is due first, on ${inWords(stays.dueOn)}.`] : []),
    ...(setAside
      ? [
          `The ${setAside.name}, due on ${inWords(setAside.dueOn)}, is no longer needed. What is typed in it is kept: you find it under “Leaving” on the page of the induction.`,
        ]
      : []),
    ...(interim
      ? [
          `An interim assessment is made for ${inWords(interim.startsOn)} to ${inWords(interim.endsOn)}. It can be shared from ${inWords(interim.opensOn)}, is due on ${inWords(interim.dueOn)}, and is signed by the ECT, the induction tutor and the headteacher.`,
        ]
      : []),
    ...(whyNoInterim ? [NO_INTERIM_WORDS[whyNoInterim]] : []),
    ...(termsServed === '0' ? [] : [`${termsInWords(termsServed)} by the last day.`]),
    'Your appropriate body sees the last day in its list of inductions.',
  ]
}

function termsInWords(terms: string): string {
  if (terms === '1') return 'One term of induction counts'
  return `${counted(Number(terms), 'term')} of induction count`
}

import { type IsoDate, inWords } from '@ect/domain/calendar.ts'

import type { InductionDates } from '../inductionParts.ts'

/** What closes the track, as a sentence. */
export function endingInWords({ how, on }: InductionDates['ending'], today: IsoDate): string {
  if (how === 'leaves' && on !== undefined) {
    return `The ECT ${leavesOn(on, today)}, so nothing is planned after that.`
  }
  if (how === 'final-assessment') {
    return `The final assessment closes this induction${on === undefined ? '' : ` on ${inWords(on)}`}.`
  }
  return 'The contracts end before all terms are served, so no final assessment is in sight.'
}

/** `leaves on 23 October 2026`; once that day is over, `left on`. */
export function leavesOn(day: IsoDate, today: IsoDate): string {
  return `${day < today ? 'left' : 'leaves'} on ${inWords(day)}`
}

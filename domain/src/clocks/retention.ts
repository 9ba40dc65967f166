import { addYears, inWords, type IsoDate, latestOf } from '../calendar.ts'
import type { Step } from '../explanation.ts'

const YEARS_KEPT = 6

/** Until when the record of an induction is kept, that day included. */
export interface Retention {
  readonly keptUntil: IsoDate
  readonly steps: readonly Step[]
}

/**
 * How long the record of an induction is kept at least.
 *
 * @rule R90
 * @source SG-2024-04 para 2.77
 * @ours the guidance does not say six years from what: we count from the last that happened
 * @param lastActivityOn the last day on which anyone changed the record
 * @param decidedOn when the appropriate body decided, if it did
 */
export function retentionOf(lastActivityOn: IsoDate, decidedOn?: IsoDate): Retention {
  const startsOn = latestOf(lastActivityOn, decidedOn ?? lastActivityOn)
  const keptUntil = addYears(startsOn, YEARS_KEPT)
  return {
    keptUntil,
    steps: [
      { says: `The last event was on ${inWords(startsOn)}.`, on: startsOn, source: 'ours' },
      {
        says: `Kept for at least ${YEARS_KEPT} years, until ${inWords(keptUntil)}.`,
        on: keptUntil,
        source: 'SG-2024-04 para 2.77',
      },
    ],
  }
}

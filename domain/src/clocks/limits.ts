/** A time limit of the regulations: so many working days, beginning with the day that starts it. */
export interface Limit {
  readonly workingDays: number
  /** The day that starts it, to be read before "on 7 December 2026". */
  readonly startsWhen: string
  /** What is to be done in time, as a sentence. */
  readonly asks: string
  /** A duty that is not done in time is overdue; a right that is not used in time has lapsed. */
  readonly is: 'duty' | 'right'
  readonly source: string
}

/**
 * Every clock at the end of an induction. The regulations count from the day itself; where the
 * guidance only says "within", we count as they do, because that is never the later day.
 *
 * @rule R56, R75, R76, R77, R79
 * @source SG-2024-04 para 2.61, para 2.67, para 2.69, para 2.70
 * @source Reg 2012 reg 11(3), (4), (5), (7) and Schedule 3 para 2
 */
export const LIMITS = {
  finalReport: {
    workingDays: 10,
    startsWhen: 'The final assessment meeting was held',
    asks: 'The report of the final assessment reaches the appropriate body.',
    is: 'duty',
    source: 'SG-2024-04 para 2.61',
  },
  recommendation: {
    workingDays: 10,
    startsWhen: 'The induction period was completed',
    asks: 'The headteacher recommends to the appropriate body, with a copy to the ECT.',
    is: 'duty',
    source: 'Reg 2012 reg 11(3)',
  },
  representations: {
    workingDays: 10,
    startsWhen: 'The ECT received the recommendation',
    asks: 'The ECT may write to the appropriate body about the recommendation.',
    is: 'right',
    source: 'Reg 2012 reg 11(4)',
  },
  decision: {
    workingDays: 20,
    startsWhen: 'The appropriate body received the recommendation',
    asks: 'The appropriate body decides.',
    is: 'duty',
    source: 'Reg 2012 reg 11(5)',
  },
  notice: {
    workingDays: 3,
    startsWhen: 'The appropriate body decided',
    asks: 'The appropriate body tells the ECT, the headteacher and the employer in writing.',
    is: 'duty',
    source: 'Reg 2012 reg 11(7)',
  },
  appeal: {
    workingDays: 20,
    startsWhen: 'The notice counts as received',
    asks: 'The ECT may appeal to the Teaching Regulation Agency.',
    is: 'right',
    source: 'Reg 2012 Schedule 3 para 2',
  },
} as const satisfies Record<string, Limit>

export type ClockKind = keyof typeof LIMITS

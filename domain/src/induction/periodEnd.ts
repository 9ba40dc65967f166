import { addMonths, inWords, type IsoDate } from '../calendar.ts'

/** What the end of a period means: the ECT moves on, or the induction is over. */
export const PERIOD_OUTCOMES = ['release', 'pass', 'fail'] as const
export type PeriodOutcome = (typeof PERIOD_OUTCOMES)[number]

/** The end of a period as an appropriate body enters it for DfE's record. */
export interface PeriodEnd {
  readonly startsOn: IsoDate
  readonly endsOn?: IsoDate
  /** Full-time equivalent. */
  readonly termsServed?: number
  readonly outcome?: PeriodOutcome
  /** Of a failure: when the ECT was told in writing. */
  readonly confirmationSentOn?: IsoDate
}

/** Why an entry is refused: a code, the field to go to, and a sentence, in DfE's words where it has some. */
export interface EntryRefusal {
  readonly code: string
  readonly field: string
  readonly says: string
}

const MOST_TERMS = 16
const LEAST_EXTENSION = 0.1
const MONTHS_AHEAD = 4

/**
 * Why the end of a period cannot be recorded as entered.
 *
 * @ours as the services of the Department for Education take it
 */
export function whyNotEnd(end: PeriodEnd, today: IsoDate): readonly EntryRefusal[] {
  return [...endDateRefusals(end, today), ...termsRefusals(end), ...outcomeRefusals(end, today)]
}

function endDateRefusals({ startsOn, endsOn }: PeriodEnd, today: IsoDate): readonly EntryRefusal[] {
  if (endsOn === undefined) return []
  const isBeforeStart = `The end date must be later than the start date (${inWords(startsOn)})`
  return [
    ...unless(endsOn <= today, 'end-in-future', 'endsOn', 'Dates cannot be in the future'),
    ...unless(endsOn >= startsOn, 'end-before-start', 'endsOn', isBeforeStart),
  ]
}

function termsRefusals({ endsOn, termsServed }: PeriodEnd): readonly EntryRefusal[] {
  if (termsServed === undefined) {
    const says = 'Enter a number of terms'
    return unless(endsOn === undefined, 'terms-missing', 'termsServed', says)
  }
  const notOpen = 'Delete the number of terms if the induction has no end date'
  return [
    ...unless(endsOn !== undefined, 'terms-without-end', 'termsServed', notOpen),
    ...numberOfTermsRefusals(termsServed, 0, 'termsServed'),
  ]
}

function outcomeRefusals(end: PeriodEnd, today: IsoDate): readonly EntryRefusal[] {
  const { endsOn, outcome, confirmationSentOn: sentOn } = end
  const field = 'confirmationSentOn'
  return [
    ...unless(
      outcome === undefined || endsOn !== undefined,
      'outcome-without-end',
      'endsOn',
      'Enter the day on which the induction ended',
    ),
    ...unless(
      outcome !== 'fail' || sentOn !== undefined,
      'confirmation-missing',
      field,
      'Enter the day on which written confirmation was sent',
    ),
    ...unless(
      sentOn === undefined || sentOn <= today,
      'confirmation-in-future',
      field,
      'Dates cannot be in the future',
    ),
    ...unless(
      sentOn === undefined || endsOn === undefined || sentOn >= endsOn,
      'confirmation-before-end',
      field,
      'Written confirmation cannot be sent before the induction ended',
    ),
  ]
}

/** Why so many terms cannot be added after the final assessment. */
export function whyNotExtend(terms: number): readonly EntryRefusal[] {
  return numberOfTermsRefusals(terms, LEAST_EXTENSION, 'terms')
}

function numberOfTermsRefusals(
  terms: number,
  least: number,
  field: string,
): readonly EntryRefusal[] {
  const range = `Number of terms must be between ${least} and ${MOST_TERMS}`
  return [
    ...unless(terms >= least && terms <= MOST_TERMS, 'terms-out-of-range', field, range),
    ...unless(
      Number(terms.toFixed(1)) === terms,
      'terms-too-exact',
      field,
      'Terms can only have up to 1 decimal place',
    ),
  ]
}

/** Why a school cannot report this day as the one on which an ECT leaves. */
export function whyNotLeaveOn(leavesOn: IsoDate, today: IsoDate): readonly EntryRefusal[] {
  return unless(
    leavesOn <= addMonths(today, MONTHS_AHEAD),
    'leaving-too-far-ahead',
    'leavesOn',
    'Enter a date no further than 4 months from today',
  )
}

function unless(
  isFine: boolean,
  code: string,
  field: string,
  says: string,
): readonly EntryRefusal[] {
  return isFine ? [] : [{ code, field, says }]
}

import { addDays, type DateRange, type IsoDate, latestOf } from '../calendar.ts'

/** How long before a period ends its progress review may be shared, and is due. Calendar days. */
export interface ReviewDates {
  readonly opensDaysBeforeEnd: number
  readonly dueDaysBeforeEnd: number
}

/** The first day on which the tutor may share the review; it can be filled in before. */
export function reviewOpensOn({ startsOn, endsOn }: DateRange, dates: ReviewDates): IsoDate {
  return latestOf(startsOn, addDays(endsOn, -dates.opensDaysBeforeEnd))
}

/**
 * The day by which the review is to be submitted. Never before the day on which it opens.
 *
 * @ours offsets are the appropriate body's setting; the guidance asks for one review a term
 * @source SG-2024-04 para 2.48
 */
export function reviewDueOn(period: DateRange, dates: ReviewDates): IsoDate {
  return latestOf(reviewOpensOn(period, dates), addDays(period.endsOn, -dates.dueDaysBeforeEnd))
}

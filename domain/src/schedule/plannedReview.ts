import type { AppropriateBody } from '../appropriateBody.ts'
import type { FormDefinition } from '../forms/question.ts'
import type { PersonNamed } from '../people.ts'
import type { Contract, Report } from '../report/report.ts'
import type { School } from '../school.ts'
import { schoolDays, type SchoolTerm } from '../schoolCalendar.ts'
import { daysServed, shareOfDays } from './daysServed.ts'
import { reviewDueOn, reviewOpensOn } from './dueDates.ts'

export interface ReviewToPlan {
  readonly id: string
  /** 1 for the first reporting period of this induction. */
  readonly number: number
  readonly term: SchoolTerm
  readonly ect: PersonNamed
  readonly trn: string
  readonly inductionTutor: PersonNamed
  readonly contract: Contract
  /** Days absent earlier in this year of induction. */
  readonly earlierAbsence: number
  readonly form: FormDefinition
}

/**
 * The progress review of one school term, untouched, with its dates and what is known already.
 *
 * @rule R44
 * @source SG-2024-04 para 2.48
 */
export function plannedReview(
  review: ReviewToPlan,
  school: School,
  appropriateBody: AppropriateBody,
): Report {
  const { term, ect, inductionTutor, contract } = review
  const { reviewDates, endDateCounts } = appropriateBody.settings
  const fullTimeDays = daysServed(term, school.calendar, endDateCounts)
  return {
    id: review.id,
    appropriateBodyId: appropriateBody.id,
    schoolId: school.id,
    kind: 'progress-review',
    period: {
      number: review.number,
      schoolTerm: term.name,
      schoolYear: term.schoolYear,
      startsOn: term.startsOn,
      endsOn: term.endsOn,
      opensOn: reviewOpensOn(term, reviewDates),
      dueOn: reviewDueOn(term, reviewDates),
    },
    people: { ect, inductionTutor, headteacher: school.headteacher },
    facts: {
      trn: review.trn,
      schoolName: school.name,
      appropriateBodyName: appropriateBody.name,
      appropriateBodyContact: appropriateBody.contactEmail,
      contract,
      suggestedDays: shareOfDays(fullTimeDays, contract.daysPerWeek),
      mostDays: schoolDays(term, school.calendar),
      earlierAbsence: review.earlierAbsence,
    },
    form: review.form,
    state: 'with-tutor',
    versions: [],
    filed: [],
    history: [],
    commands: [],
    outbox: [],
  }
}

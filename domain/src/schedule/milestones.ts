import type { IsoDate } from '../calendar.ts'
import { countedTerms, schoolDayOnOrBefore } from '../countedTerms.ts'
import type { Step } from '../explanation.ts'
import { type Employment, employments, hasLastedATerm } from '../induction/employment.ts'
import { calendarFor, type Induction, type SchoolCalendars } from '../induction/induction.ts'
import type { YearOfInduction } from '../induction/yearOfInduction.ts'
import type { ReportKind } from './reportDates.ts'

/** A day with which a period ends whatever the school terms are. */
export interface Milestone {
  readonly kind: ReportKind
  /** Which formal assessment it is. */
  readonly assessment?: 'first' | 'final'
  readonly endsOn: IsoDate
  readonly isExtended: boolean
  readonly steps: readonly Step[]
}

/**
 * The formal assessments: one as each year of induction ends, the last of them final.
 *
 * @source SG-2024-04 para 2.55
 * @rule R39, R45
 */
export function formalAssessments(years: readonly YearOfInduction[]): readonly Milestone[] {
  return years.flatMap(({ endsOn, isLast, extensionDays, away, steps }) => {
    if (endsOn === undefined) return []
    const choice: Step = {
      says: `It waits for the ECT to choose on ${away.leaveToChooseOn} days of statutory leave.`,
      on: endsOn,
      source: 'SG-2024-04 para 3.7',
    }
    return [
      {
        kind: 'formal-assessment' as const,
        assessment: isLast ? ('final' as const) : ('first' as const),
        endsOn,
        isExtended: extensionDays > 0,
        steps: away.leaveToChooseOn > 0 ? [...steps, choice] : steps,
      },
    ]
  })
}

/**
 * The interim assessments: one when the ECT leaves a school after a calendar term there at least,
 * unless a formal assessment is made on that day or another contract goes on. Who leaves two
 * schools on one day has one.
 *
 * @source SG-2024-04 para 2.62
 * @rule R58, R60, R61
 */
export function interimAssessments(
  induction: Induction,
  calendars: SchoolCalendars,
  assessments: readonly Milestone[],
): readonly Milestone[] {
  const all = employments(induction, calendars)
  const finish = assessments.find(({ assessment }) => assessment === 'final')?.endsOn
  const leavings = all.flatMap(({ schoolId, startsOn, endsOn: leavesOn }) => {
    if (leavesOn === undefined || (finish !== undefined && finish <= leavesOn)) return []
    const endsOn = schoolDayOnOrBefore(countedTerms(calendarFor(schoolId, calendars)), leavesOn)
    const isShort = !hasLastedATerm(schoolId, { startsOn, endsOn }, calendars)
    const isAssessed = assessments.some((one) => one.endsOn === endsOn)
    if (isShort || isAssessed || all.some((other) => goesOnPast(leavesOn, other))) return []
    return [{ leavesOn, endsOn }]
  })
  return leavings
    .filter(({ leavesOn }, n) => leavings.findIndex((one) => one.leavesOn === leavesOn) === n)
    .map(({ leavesOn, endsOn }) => {
      const says = 'The ECT leaves the school before the next formal assessment.'
      const steps = [{ says, on: leavesOn, source: 'SG-2024-04 para 2.62' }]
      return { kind: 'interim-assessment' as const, endsOn, isExtended: false, steps }
    })
}

function goesOnPast(date: IsoDate, { startsOn, endsOn }: Employment): boolean {
  return startsOn <= date && (endsOn === undefined || endsOn > date)
}

import { addDays, type IsoDate } from '../calendar.ts'
import type { CountedTerm } from '../countedTerms.ts'
import type { Step } from '../explanation.ts'
import { backAfter } from '../induction/absence.ts'
import { countingEmployments } from '../induction/employment.ts'
import type { Induction, SchoolCalendars } from '../induction/induction.ts'
import { contractOn, termOf } from '../induction/termOf.ts'
import { yearsOfInduction } from '../induction/yearsOfInduction.ts'
import { formalAssessments, interimAssessments, type Milestone } from './milestones.ts'
import { reportDates } from './reportDates.ts'
import {
  DEFAULT_PLANNING,
  type DoneReport,
  type Ending,
  type PlannedReport,
  type PlanningSettings,
  type ReportSchedule,
} from './reportSchedule.ts'
import { nextServedDay, reviewEnds, yieldsTo } from './reviewEnds.ts'

/**
 * Every report that is still to come, after those that are signed. The same facts always give the
 * same plan, so that planning again is harmless.
 *
 * @source SG-2024-04 para 2.48, para 2.49, para 2.55, para 2.62
 * @rule R44, R45, R46, R47, R58
 */
export function planReports(
  induction: Induction,
  calendars: SchoolCalendars,
  done: readonly DoneReport[] = [],
  settings: PlanningSettings = DEFAULT_PLANNING,
): ReportSchedule {
  const years = yearsOfInduction(induction, calendars, settings.absence)
  const assessments = formalAssessments(years)
  const ending = endingOf(induction, assessments, done)
  const toCome = [
    ...afterDone(assessments, done, induction, calendars),
    ...interimAssessments(induction, calendars, assessments).filter(({ endsOn }) =>
      isAfter(endsOn, done),
    ),
  ]
  const until = ending.how === 'not-in-sight' ? LAST_DAY : ending.on
  const reviews = reviewEnds(induction, calendars, until)
    .filter(
      (end) =>
        isAfter(end, done) &&
        ![...toCome, ...done].some((one) => yieldsTo(end, one, induction, calendars)),
    )
    .map(reviewEnding)
  const inOrder = [...toCome, ...reviews].toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
  return { reports: dated(inOrder, done, induction, calendars, settings), ending }
}

const LAST_DAY: IsoDate = '9999-12-31'

function endingOf(
  induction: Induction,
  assessments: readonly Milestone[],
  done: readonly DoneReport[],
): Ending {
  const signed = done.find((one) => isFinal(one) && induction.extensions.length === 0)
  if (signed) return { how: 'final-assessment', on: signed.endsOn }
  const final = assessments.find(isFinal)
  if (final) return { how: 'final-assessment', on: final.endsOn }
  const ends = induction.contracts.map(({ endsOn }) => endsOn ?? LAST_DAY)
  const last = ends.reduce((latest, end) => (end > latest ? end : latest))
  return last === LAST_DAY ? { how: 'not-in-sight' } : { how: 'leaves', on: last }
}

function isFinal({ assessment }: { readonly assessment?: 'first' | 'final' }): boolean {
  return assessment === 'final'
}

function isAfter(endsOn: IsoDate, done: readonly DoneReport[]): boolean {
  return endsOn > (done.at(-1)?.endsOn ?? '')
}

/**
 * The formal assessments without those that are signed, wherever their days have moved since. One
 * whose day has moved back into a signed period is made at the end of the next one.
 */
function afterDone(
  assessments: readonly Milestone[],
  done: readonly DoneReport[],
  induction: Induction,
  calendars: SchoolCalendars,
): readonly Milestone[] {
  const isSigned = ({ assessment, endsOn }: Milestone) =>
    done.some(
      (one) =>
        one.assessment === assessment &&
        (assessment === 'first' || induction.extensions.length === 0 || one.endsOn >= endsOn),
    )
  const missed = assessments.filter((one) => !isSigned(one) && !isAfter(one.endsOn, done))
  const ahead = assessments.filter((one) => !isSigned(one) && isAfter(one.endsOn, done))
  const last = missed.at(-1)
  const lastDone = done.at(-1)
  if (!last || !lastDone) return ahead
  const from = nextServedDay(addDays(lastDone.endsOn, 1), induction, calendars)
  const endsOn = termOf(from, induction, calendars)?.endsOn ?? from
  if (ahead.some((one) => one.endsOn <= endsOn)) return ahead
  const says = 'Its day now lies in a period that is signed, so it is made at the end of the next.'
  return [
    { ...last, endsOn, steps: [...last.steps, { says, on: endsOn, source: 'ours' }] },
    ...ahead,
  ]
}

function reviewEnding(endsOn: IsoDate): Milestone {
  const says = 'A progress review falls in each school term without an assessment.'
  const steps = [{ says, on: endsOn, source: 'SG-2024-04 para 2.48' }]
  return { kind: 'progress-review', endsOn, isExtended: false, steps }
}

function dated(
  milestones: readonly Milestone[],
  done: readonly DoneReport[],
  induction: Induction,
  calendars: SchoolCalendars,
  settings: PlanningSettings,
): readonly PlannedReport[] {
  const firstEmployment = countingEmployments(induction, calendars)[0]
  const first = done.at(-1) ?? { endsOn: addDays(firstEmployment?.startsOn ?? LAST_DAY, -1) }
  return milestones.map((milestone, index) => {
    const before = milestones[index - 1] ?? first
    const startsOn = nextServedDay(addDays(before.endsOn, 1), induction, calendars)
    const number = done.length + index + 1
    return datedReport({ milestone, startsOn, number }, induction, calendars, settings)
  })
}

interface Placed {
  readonly milestone: Milestone
  readonly startsOn: IsoDate
  readonly number: number
}

function datedReport(
  { milestone, startsOn, number }: Placed,
  induction: Induction,
  calendars: SchoolCalendars,
  settings: PlanningSettings,
): PlannedReport {
  const { kind, assessment, endsOn, isExtended } = milestone
  const contract = contractOn(endsOn, induction)
  const term = termOf(endsOn, induction, calendars)
  if (!contract || !term) throw new RangeError(`no term of a contract holds ${endsOn}`)
  const dates = reportDates(
    {
      kind,
      startsOn,
      endsOn,
      isExtended,
      ...(term.endsOn === endsOn ? { endsWithTerm: term } : {}),
      backOn: (day) => backAfter(day, induction, calendars),
    },
    settings.reportDates,
  )
  return {
    number,
    kind,
    ...(assessment ? { assessment } : {}),
    schoolId: contract.schoolId,
    schoolTerm: term.name,
    schoolYear: term.schoolYear,
    startsOn,
    endsOn,
    opensOn: dates.opensOn,
    dueOn: dates.dueOn,
    isEstimate: term.isEstimate,
    steps: [...milestone.steps, ...estimateStep(term), ...dates.steps],
  }
}

function estimateStep(term: CountedTerm): readonly Step[] {
  if (!term.isEstimate) return []
  const says = 'The school has not published this term yet: it is taken to be as in the last year.'
  return [{ says, on: term.startsOn, source: 'ours' }]
}

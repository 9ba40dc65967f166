import type { AppropriateBody } from '../appropriateBody.ts'
import { settingsOn } from '../appropriateBodySettings.ts'
import type { DateRange, IsoDate } from '../calendar.ts'
import { countedTerms, schoolDaysWithin } from '../countedTerms.ts'
import type { FormDefinition } from '../forms/question.ts'
import { type AbsenceToReport, absenceToReport } from '../induction/absenceToReport.ts'
import { daysToReport } from '../induction/daysToReport.ts'
import { calendarFor, type SchoolCalendars } from '../induction/induction.ts'
import type { InductionRecord } from '../induction/inductionRecord.ts'
import { leaverAnswers } from '../induction/leaving/leaverAnswers.ts'
import { leavingOf } from '../induction/leaving/leavingRecord.ts'
import { countedSince } from '../induction/leaving/servedSince.ts'
import { contractOn } from '../induction/termOf.ts'
import { yearsOfInduction } from '../induction/yearsOfInduction.ts'
import type { DoneReport, PlannedReport } from '../schedule/reportSchedule.ts'
import type { School } from '../school.ts'
import type { Report, ReportFacts, ReportingPeriod } from './report.ts'

/** Everything around one induction that a report of it is made from. */
export interface ReportContext {
  readonly induction: InductionRecord
  readonly calendars: SchoolCalendars
  /** The school at which its period ends. */
  readonly school: School
  readonly appropriateBody: AppropriateBody
  /** Reports that no plan touches any more, oldest first. */
  readonly settled: readonly DoneReport[]
  /** When the report before was signed, if there was one. */
  readonly signedBefore?: IsoDate
  readonly today: IsoDate
}

/**
 * A planned report as its people meet it: untouched, with its dates and what is known already.
 *
 * @rule R44, R45
 * @source SG-2024-04 para 2.48, para 2.55
 */
export function newReport(
  planned: PlannedReport,
  { id, form }: { readonly id: string; readonly form: FormDefinition },
  context: ReportContext,
): Report {
  const { induction, school, appropriateBody } = context
  const { ect, inductionTutor, headteacher } = peopleAt(school, induction)
  return {
    id,
    appropriateBodyId: appropriateBody.id,
    schoolId: school.id,
    inductionId: induction.id,
    kind: planned.kind,
    ...(planned.assessment && { assessment: planned.assessment }),
    period: periodOf(planned),
    people: { ect, inductionTutor, headteacher },
    facts: factsOf(planned, context),
    form,
    state: 'with-tutor',
    versions: [],
    filed: [],
    history: [],
    commands: [],
    outbox: [],
  }
}

/** Who has a part in reports from one school: the headteacher named for the ECT is of the one that leads. */
function peopleAt(
  { id, headteacher }: Pick<School, 'id' | 'headteacher'>,
  { people, school }: Pick<InductionRecord, 'people' | 'school'>,
): Report['people'] {
  const { ect, inductionTutor } = people
  return { ect, inductionTutor, headteacher: id === school.id ? people.headteacher : headteacher }
}

function periodOf(planned: PlannedReport): ReportingPeriod {
  const { number, schoolTerm, schoolYear, startsOn, endsOn, opensOn, dueOn } = planned
  return { number, schoolTerm, schoolYear, startsOn, endsOn, opensOn, dueOn }
}

/** What is known about the ECT and the period, so that nobody is asked for it. */
export function factsOf(planned: PlannedReport, context: ReportContext): ReportFacts {
  const { induction, calendars, school, appropriateBody } = context
  const { endDateCounts } = settingsOn(context.today, appropriateBody)
  const counted = countedPeriod(planned, context)
  const absence = absenceOf(counted, planned, context)
  const contract = contractOn(planned.endsOn, induction)
  return {
    trn: induction.trn,
    schoolName: school.name,
    appropriateBodyName: appropriateBody.name,
    appropriateBodyContact: appropriateBody.contactEmail,
    contract: { type: contract?.type ?? '', daysPerWeek: contract?.daysPerWeek ?? 0 },
    suggestedDays: daysToReport(counted, induction, calendars, endDateCounts),
    mostDays: schoolDaysWithin(countedTerms(calendarFor(school.id, calendars)), counted).length,
    earlierAbsence: absence.earlierInYear,
    recordedAbsence: absence.inPeriod,
    ...(counted.startsOn < planned.startsOn && { countedFrom: counted.startsOn }),
    ...leaverFacts(planned, context),
  }
}

/**
 * The days that a report is asked for. An interim assessment counts since the last assessment, over
 * progress reviews that were made meanwhile.
 *
 * @rule R58
 * @source SG-2024-04 para 2.62
 */
function countedPeriod(planned: PlannedReport, { induction, settled }: ReportContext): DateRange {
  if (planned.kind !== 'interim-assessment') return planned
  const { endsOn } = planned
  return { startsOn: countedSince(induction, settled, endsOn), endsOn }
}

function absenceOf(
  counted: DateRange,
  planned: PlannedReport,
  { induction, calendars, appropriateBody, signedBefore, today }: ReportContext,
): AbsenceToReport {
  const { planning } = settingsOn(today, appropriateBody)
  const years = yearsOfInduction(induction, calendars, planning.absence)
  const year = years.findLast(({ startsOn }) => startsOn <= planned.startsOn) ?? planned
  const carriedFrom = counted.startsOn < planned.startsOn ? undefined : signedBefore
  return absenceToReport(counted, carriedFrom, year, induction, calendars)
}

function leaverFacts(
  { kind, schoolId }: PlannedReport,
  { induction }: ReportContext,
): Pick<ReportFacts, 'onRecord'> {
  const leaving = leavingOf(induction, schoolId)
  return kind === 'interim-assessment' && leaving ? { onRecord: leaverAnswers(leaving) } : {}
}

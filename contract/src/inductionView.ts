import { ROLES } from '@ect/domain/access.ts'
import { INDUCTION_ACTIONS } from '@ect/domain/induction/inductionAccess.ts'
import { ABSENCE_KINDS, STATUTORY_LEAVE_KINDS } from '@ect/domain/induction/induction.ts'
import { INDUCTION_EVENTS } from '@ect/domain/induction/inductionRecord.ts'
import { PARTS_TO_NAME } from '@ect/domain/induction/peopleChange.ts'
import { INDUCTION_STATUSES } from '@ect/domain/induction/inductionStatus.ts'
import { REPORT_KINDS, WHICH_ASSESSMENT } from '@ect/domain/schedule/reportDates.ts'
import { SCHOOL_TERMS } from '@ect/domain/schoolCalendar.ts'
import { z } from 'zod'

import { InductionKey } from './inductionKey.ts'
import { ClockView, StepView } from './clockView.ts'
import { ClosingView, LeavingView } from './leavingView.ts'
import { ReportKey } from './reportKey.ts'
import { instant, isoDate, person, ReportItem, VisitView } from './reportView.ts'

const timeAway = { startsOn: isoDate, endsOn: isoDate, days: z.number() }

export const AbsenceShape = z.strictObject({ kind: z.enum(ABSENCE_KINDS), ...timeAway })

/** Full-time equivalent terms, to two decimal places: `2.5`. */
const terms = z.string()

const YearView = z.object({
  year: z.union([z.literal(1), z.literal(2)]),
  isLast: z.boolean(),
  termsToServe: terms,
  startsOn: isoDate,
  servedOn: isoDate.exactOptional(),
  endsOn: isoDate.exactOptional(),
  extensionDays: z.number(),
  daysAbsent: z.number(),
  daysOfStatutoryLeave: z.number(),
  /** Of the leave, the days on which the ECT has not chosen yet. */
  leaveToChooseOn: z.number(),
  isEstimate: z.boolean(),
  steps: z.array(StepView),
})

const LedgerView = z.object({
  termsToServe: terms,
  termsServedElsewhere: terms,
  termsServed: terms,
  /** By the end of the last school term that is over. */
  termsBanked: terms,
  termsLeft: terms,
  years: z.array(YearView),
  yearNow: z.union([z.literal(1), z.literal(2)]).exactOptional(),
  /** Per cent by which the timetable is shorter in the year that runs. */
  timetableReduction: z.number().exactOptional(),
  /** Days absent at which the tutor is to be warned now. */
  absenceWarning: z.number().exactOptional(),
  estimatedEndOn: isoDate.exactOptional(),
})

const TrackPeriodView = z.object({
  number: z.int(),
  kind: z.enum(REPORT_KINDS),
  assessment: z.enum(WHICH_ASSESSMENT).exactOptional(),
  schoolTerm: z.enum(SCHOOL_TERMS),
  schoolYear: z.string(),
  yearOfInduction: z.union([z.literal(1), z.literal(2)]),
  startsOn: isoDate,
  endsOn: isoDate,
  fte: z.number(),
  daysAbsent: z.number(),
  daysOfStatutoryLeave: z.number(),
  standing: z.enum(['signed-before', 'kept', 'planned']),
  dates: z.object({ opensOn: isoDate, dueOn: isoDate }).exactOptional(),
  isEstimate: z.boolean(),
  steps: z.array(StepView),
  /** The report itself, when it is kept here. */
  report: ReportItem.exactOptional(),
})

/** What is computed about an induction. */
const DatesView = z.object({
  ledger: LedgerView,
  /** Days absent in one year of induction from which it is extended. */
  absenceThreshold: z.number(),
  /** Totals at which the tutor is warned before that, fewest first. */
  absenceWarnings: z.array(z.number()),
  track: z.array(TrackPeriodView),
  ending: z.object({
    how: z.enum(['final-assessment', 'leaves', 'not-in-sight']),
    on: isoDate.exactOptional(),
  }),
  clocks: z.array(ClockView),
})

const Contract = z.object({
  schoolId: z.string(),
  schoolName: z.string(),
  type: z.string(),
  fte: z.number(),
  daysPerWeek: z.number(),
  weekdays: z.array(z.int()).exactOptional(),
  startsOn: isoDate,
  endsOn: isoDate.exactOptional(),
  breakBefore: z.string().exactOptional(),
})

/** One induction as one person may see it now. */
export const InductionView = z.object({
  key: InductionKey,
  role: z.enum(ROLES),
  status: z.enum(INDUCTION_STATUSES),
  today: isoDate,
  mayDo: z.array(z.enum(INDUCTION_ACTIONS)),
  appropriateBodyName: z.string(),
  schoolName: z.string(),
  /** The school's unique reference number; absent while its school is not on record. */
  schoolUrn: z.string().exactOptional(),
  trn: z.string(),
  dateOfBirth: isoDate,
  /** Where the ECT is written to, as asked at registration. */
  email: z.string(),
  people: z.object({
    ect: z.string(),
    inductionTutor: z.string(),
    headteacher: z.string(),
    mentor: z.string().exactOptional(),
    namedContact: z.string().exactOptional(),
  }),
  /** Whom this person may name someone else for, with who it is now. */
  mayName: z.array(z.object({ part: z.enum(PARTS_TO_NAME), now: person.exactOptional() })),
  /** Why one person is both tutor and mentor, and what guards the ECT then. */
  tutorIsMentor: z.object({ reason: z.string(), safeguards: z.string() }).exactOptional(),
  startsOn: isoDate.exactOptional(),
  qtsAwardedOn: isoDate.exactOptional(),
  registeredOn: isoDate.exactOptional(),
  contracts: z.array(Contract),
  servedElsewhere: z.array(
    z.object({ appropriateBody: z.string(), termsServed: z.number(), daysAbsent: z.number() }),
  ),
  absences: z.array(AbsenceShape),
  statutoryLeave: z.array(
    z.object({
      kind: z.enum(STATUTORY_LEAVE_KINDS),
      ...timeAway,
      extendsInduction: z.boolean().exactOptional(),
    }),
  ),
  /** Schools that the ECT leaves or has left. */
  leavings: z.array(LeavingView),
  /** While someone leaves, or has left: whether the record can be closed. */
  closing: ClosingView.exactOptional(),
  /** Absent for someone who is only put forward, and while the record has faults. */
  dates: DatesView.exactOptional(),
  /** What in the record keeps every date from being computed. */
  faults: z.array(z.object({ field: z.string(), sentence: z.string() })),
  /** What is told of the registration, past or to come, without standing in its way. */
  advice: z.array(z.object({ says: z.string(), source: z.string() })),
  /** Why someone who was put forward cannot be registered yet; absent once registered. */
  registration: z
    .object({
      refusals: z.array(z.object({ code: z.string(), says: z.string(), source: z.string() })),
      otherBodies: z.array(z.string()),
    })
    .exactOptional(),
  /** Visits and calls of the appropriate body, with the report that they follow. */
  visits: z.array(z.object({ key: ReportKey, title: z.string(), visit: VisitView })),
  history: z.array(
    z.object({
      event: z.enum(INDUCTION_EVENTS),
      at: instant,
      by: z.string().exactOptional(),
      sentence: z.string(),
    }),
  ),
})
export type InductionView = z.infer<typeof InductionView>

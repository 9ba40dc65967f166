import { DECISIONS, type EndOfInduction } from '@ect/domain/clocks/endOfInduction.ts'
import { ABSENCE_KINDS, STATUTORY_LEAVE_KINDS } from '@ect/domain/induction/induction.ts'
import {
  INDUCTION_EVENTS,
  type InductionRecord,
  type PeopleOfInduction,
} from '@ect/domain/induction/inductionRecord.ts'
import {
  FILLED_IN_BY,
  STATUSES_AT_TRA,
  type TeacherRecord,
} from '@ect/domain/induction/registration.ts'
import { REPORT_KINDS, WHICH_ASSESSMENT } from '@ect/domain/schedule/reportDates.ts'
import { z } from 'zod'

import { contract } from './contractShape.ts'
import { closedRecord, recordedLeaving } from './leavingShape.ts'
import { instant, isoDate, personId, personNamed } from './storedShapes.ts'

const dates = { startsOn: isoDate, endsOn: isoDate }
const timeAway = { ...dates, days: z.number() }

export const peopleOfInduction: z.ZodType<PeopleOfInduction> = z.strictObject({
  ect: personNamed,
  inductionTutor: personNamed,
  headteacher: personNamed,
  mentor: personNamed.exactOptional(),
  namedContact: personNamed.exactOptional(),
  tutorIsMentor: z.strictObject({ reason: z.string(), safeguards: z.string() }).exactOptional(),
})

export const endOfInduction: z.ZodType<EndOfInduction> = z.strictObject({
  finalMeetingOn: isoDate.exactOptional(),
  finalReportOn: isoDate.exactOptional(),
  completedOn: isoDate.exactOptional(),
  recommendedOn: isoDate.exactOptional(),
  recommendationReachedBodyOn: isoDate.exactOptional(),
  recommendationReachedEctOn: isoDate.exactOptional(),
  representationsOn: isoDate.exactOptional(),
  decided: z.strictObject({ on: isoDate, decision: z.enum(DECISIONS) }).exactOptional(),
  noticeEmailedOn: isoDate.exactOptional(),
  appealedOn: isoDate.exactOptional(),
})

const qtsCheck = z.strictObject({ by: personId, on: isoDate })

const teacher: z.ZodType<TeacherRecord> = z.strictObject({
  qtsAwardedOn: isoDate.exactOptional(),
  trainingProviderId: z.string().exactOptional(),
  inductionStatus: z.enum(STATUSES_AT_TRA),
  isProhibited: z.boolean(),
  qtsCheckedByHeadteacher: qtsCheck.exactOptional(),
  qtsCheckedByAppropriateBody: qtsCheck.exactOptional(),
  periods: z.array(
    z.strictObject({
      startsOn: isoDate,
      endsOn: isoDate.exactOptional(),
      schoolId: z.string(),
      appropriateBody: z.strictObject({ id: z.string(), name: z.string() }),
    }),
  ),
})

const reduction = z.discriminatedUnion('grounds', [
  z.strictObject({
    grounds: z.literal('experience'),
    termsToServe: z.number(),
    ectAgreed: z.boolean(),
  }),
  z.strictObject({ grounds: z.literal('part-time'), endsOn: isoDate, ectAgreed: z.boolean() }),
])

/** The record of an induction as it is stored. */
export const inductionShape: z.ZodType<InductionRecord> = z.strictObject({
  id: z.string(),
  appropriateBodyId: z.string(),
  school: z.strictObject({ id: z.string(), name: z.string() }),
  trn: z.string(),
  people: peopleOfInduction,
  asked: z.strictObject({
    filledInBy: z.enum(FILLED_IN_BY),
    dateOfBirth: isoDate,
    email: z.string(),
    startsOn: isoDate,
    teacher,
  }),
  registeredOn: isoDate.exactOptional(),
  contracts: z.array(contract),
  servedElsewhere: z.array(
    z.strictObject({
      appropriateBody: z.string(),
      termsServed: z.number(),
      daysAbsent: z.number(),
    }),
  ),
  absences: z.array(z.strictObject({ kind: z.enum(ABSENCE_KINDS), ...timeAway })),
  statutoryLeave: z.array(
    z.strictObject({
      kind: z.enum(STATUTORY_LEAVE_KINDS),
      ...timeAway,
      extendsInduction: z.boolean().exactOptional(),
    }),
  ),
  extensions: z.array(z.strictObject({ terms: z.number(), reason: z.string() })),
  reduction: reduction.exactOptional(),
  overFullTimeReason: z.string().exactOptional(),
  signedBefore: z.array(
    z.strictObject({
      ...dates,
      kind: z.enum(REPORT_KINDS),
      assessment: z.enum(WHICH_ASSESSMENT).exactOptional(),
    }),
  ),
  leavings: z.array(recordedLeaving).exactOptional(),
  closed: closedRecord.exactOptional(),
  end: endOfInduction,
  estimatedEndOn: isoDate.exactOptional(),
  extensionDays: z.number().exactOptional(),
  planDue: instant.exactOptional(),
  history: z.array(
    z.strictObject({
      event: z.enum(INDUCTION_EVENTS),
      at: instant,
      by: personNamed.exactOptional(),
      sentence: z.string(),
    }),
  ),
  commands: z.array(z.strictObject({ id: z.string(), asked: z.string() })),
})

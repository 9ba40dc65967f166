import { knownDate } from '@ect/domain/calendar.ts'
import { DECISIONS } from '@ect/domain/clocks/endOfInduction.ts'
import { ABSENCE_KINDS, STATUTORY_LEAVE_KINDS } from '@ect/domain/induction/induction.ts'
import { REPORT_KINDS } from '@ect/domain/schedule/reportDates.ts'
import { SCHOOL_TERMS } from '@ect/domain/schoolCalendar.ts'
import { z } from 'zod'

const day = z.iso.date('There is no such day; days are written 2026-09-01').transform(knownDate)
const range = { startsOn: day, endsOn: day }
const days = z.number().describe('Contracted days, in halves')

export const Terms = z.array(
  z.strictObject({
    name: z.enum(SCHOOL_TERMS),
    schoolYear: z.string().regex(/^\d{4}\/\d{2}$/, 'A school year is written 2026/27'),
    ...range,
    closures: z.array(z.strictObject(range)),
    trainingDays: z.array(day).exactOptional(),
  }),
)

const Contract = z.strictObject({
  schoolId: z.string().min(1),
  type: z.string(),
  fte: z.number().describe('Full-time equivalent: over 0, at most 1'),
  daysPerWeek: z.number(),
  weekdays: z.array(z.number()).exactOptional().describe('1 for Monday to 5 for Friday'),
  startsOn: day,
  endsOn: day.exactOptional(),
  breakBefore: z.string().exactOptional().describe('Why no contract covers the time before'),
})

const Reduction = z.discriminatedUnion('grounds', [
  z.strictObject({
    grounds: z.literal('experience'),
    termsToServe: z.number(),
    ectAgreed: z.boolean(),
  }),
  z.strictObject({ grounds: z.literal('part-time'), endsOn: day, ectAgreed: z.boolean() }),
])

const SignedReport = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  assessment: z.enum(['first', 'final']).exactOptional(),
  ...range,
  submittedOn: day.exactOptional().describe('When it was submitted, if before its period ended'),
})

const End = z.strictObject({
  finalMeetingOn: day.exactOptional(),
  finalReportOn: day.exactOptional(),
  completedOn: day.exactOptional(),
  recommendedOn: day.exactOptional(),
  recommendationReachedBodyOn: day.exactOptional(),
  recommendationReachedEctOn: day.exactOptional(),
  representationsOn: day.exactOptional(),
  decided: z.strictObject({ on: day, decision: z.enum(DECISIONS) }).exactOptional(),
  noticeEmailedOn: day.exactOptional(),
  appealedOn: day.exactOptional(),
})

/** One induction as `npm run timeline` reads it; `docs/timeline/case.schema.json` is made from this. */
export const Case = z.strictObject({
  $schema: z.string().exactOptional(),
  name: z.string(),
  on: day.describe('The day of which the ledger tells'),
  terms: z.union([z.string(), Terms]).describe('School terms, or the file beside that has them'),
  schools: z.record(z.string(), Terms).default({}).describe('Terms of schools with their own'),
  school: z
    .strictObject({ id: z.string() })
    .exactOptional()
    .describe('The school that leads while there are several at once'),
  contracts: z.array(Contract),
  servedElsewhere: z
    .array(
      z.strictObject({ appropriateBody: z.string(), termsServed: z.number(), daysAbsent: days }),
    )
    .default([]),
  absences: z.array(z.strictObject({ kind: z.enum(ABSENCE_KINDS), ...range, days })).default([]),
  statutoryLeave: z
    .array(
      z.strictObject({
        kind: z.enum(STATUTORY_LEAVE_KINDS),
        ...range,
        days,
        extendsInduction: z.boolean().exactOptional().describe("The ECT's choice, once made"),
      }),
    )
    .default([]),
  extensions: z.array(z.strictObject({ terms: z.number(), reason: z.string() })).default([]),
  reduction: Reduction.exactOptional(),
  overFullTimeReason: z.string().exactOptional(),
  signed: z.array(SignedReport).default([]).describe('Reports that are done, oldest first'),
  end: End.default({}).describe('What has happened at the end of induction, for its clocks'),
})

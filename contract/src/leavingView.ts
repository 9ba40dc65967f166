import { LEAVING_REASONS, type NextPlace } from '@ect/domain/induction/leaving/leaving.ts'
import { z } from 'zod'

import { id } from './reportKey.ts'
import { instant, isoDate, ReportItem } from './reportView.ts'

const line = z.string().trim().min(1).max(300)

const NextPlaceShape: z.ZodType<NextPlace> = z.discriminatedUnion('goes', [
  z.strictObject({
    goes: z.literal('to-school'),
    schoolName: z.string().trim().max(300),
    urn: line.exactOptional(),
    contactEmail: line.exactOptional(),
    appropriateBody: line.exactOptional(),
  }),
  z.strictObject({ goes: z.literal('not-on') }),
  z.strictObject({ goes: z.literal('not-known') }),
])

/** What a school tells of an ECT who leaves it. */
export const LeavingShape = z.strictObject({
  schoolId: id,
  lastDay: isoDate,
  reason: z.enum(LEAVING_REASONS),
  reasonInWords: z.string().trim().max(300).exactOptional(),
  next: NextPlaceShape,
  /** Only what the ECT agreed to. */
  contact: z
    .strictObject({
      ectAgreed: z.literal(true),
      email: line.exactOptional(),
      phone: line.exactOptional(),
    })
    .exactOptional(),
})
export type LeavingShape = z.infer<typeof LeavingShape>

const ServedSince = z.object({ since: isoDate, daysServed: z.number(), daysAbsent: z.number() })

/** A leaving that is in force, with what the leaver details state. */
export const LeavingView = z.object({
  leaving: LeavingShape,
  schoolName: z.string(),
  by: z.string(),
  at: instant,
  dateOfBirth: isoDate,
  served: ServedSince,
  /** Days absent in the whole of induction here, statutory leave apart. */
  daysAbsentInAll: z.number(),
  confirmed: z.object({ by: z.string(), at: instant }).exactOptional(),
  /** Whether its interim assessment has been shared, so that its last day stands. */
  isReported: z.boolean(),
  interim: ReportItem.exactOptional(),
  /** The report that the interim assessment took the place of; what was typed is kept in it. */
  setAside: ReportItem.exactOptional(),
})
export type LeavingView = z.infer<typeof LeavingView>

/** Whether the record of someone who leaves can be closed, or has been. */
export const ClosingView = z.object({
  leftOn: isoDate,
  /** `1.53` */
  termsServed: z.string(),
  hasInterim: z.boolean(),
  /** What is to be done before, as sentences. */
  missing: z.array(z.string()),
  closed: z.object({ by: z.string(), at: instant, keptUntil: isoDate }).exactOptional(),
})
export type ClosingView = z.infer<typeof ClosingView>

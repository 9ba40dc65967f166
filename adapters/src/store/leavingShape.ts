import type { ClosedRecord } from '@ect/domain/induction/inductionRecord.ts'
import {
  LEAVING_REASONS,
  type NextPlace,
  type RecordedLeaving,
} from '@ect/domain/induction/leaving/leaving.ts'
import { z } from 'zod'

import { contract } from './contractShape.ts'
import { instant, isoDate, personNamed } from './storedShapes.ts'

const text = z.string().exactOptional()

const next: z.ZodType<NextPlace> = z.discriminatedUnion('goes', [
  z.strictObject({
    goes: z.literal('to-school'),
    schoolName: z.string(),
    urn: text,
    contactEmail: text,
    appropriateBody: text,
  }),
  z.strictObject({ goes: z.enum(['not-on', 'not-known']) }),
])

/** That the record of someone who left is closed. */
export const closedRecord: z.ZodType<ClosedRecord> = z.strictObject({
  by: personNamed,
  at: instant,
  leftOn: isoDate,
  termsServed: z.string(),
})

/** A leaving as it is stored with the record of the induction. */
export const recordedLeaving: z.ZodType<RecordedLeaving> = z.strictObject({
  schoolId: z.string(),
  lastDay: isoDate,
  reason: z.enum(LEAVING_REASONS),
  reasonInWords: text,
  next,
  contact: z.strictObject({ ectAgreed: z.literal(true), email: text, phone: text }).exactOptional(),
  by: personNamed,
  at: instant,
  contractsBefore: z.array(contract),
  confirmed: z
    .strictObject({
      since: isoDate,
      daysServed: z.number(),
      daysAbsent: z.number(),
      by: personNamed,
      at: instant,
    })
    .exactOptional(),
})

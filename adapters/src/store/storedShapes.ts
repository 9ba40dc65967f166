import { knownDate, knownInstant } from '@ect/domain/calendar.ts'
import type { FileUpload } from '@ect/domain/files/fileUpload.ts'
import type { PersonId, PersonNamed } from '@ect/domain/people.ts'
import { SCHOOL_TERMS } from '@ect/domain/schoolCalendar.ts'
import { z } from 'zod'

/** Shapes that several documents hold. Unknown fields are faults: dropping one would lose a record. */

export const isoDate = z.string().transform((text) => knownDate(text))

export const instant = z.string().transform((text) => knownInstant(text))

export const personId = z.templateLiteral([
  z.string(),
  '.',
  z.string(),
]) satisfies z.ZodType<PersonId>

export const personNamed: z.ZodType<PersonNamed> = z.strictObject({
  id: personId,
  name: z.string(),
})

export const schoolTerm = z.enum(SCHOOL_TERMS)

/** A file whose parts are still coming. */
export const fileUpload: z.ZodType<FileUpload> = z.strictObject({
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  session: z.string(),
})

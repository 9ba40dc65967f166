import type { AnswerValue, Answers as DomainAnswers } from '@ect/domain/forms/question.ts'
import { TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'
import { z } from 'zod'

const TARGETS_AT_MOST = 10
const LONGEST_TEXT = 50_000

const standardIds = TEACHERS_STANDARDS.map(({ id }) => id)

export const Target = z.strictObject({
  what: z.string().max(LONGEST_TEXT),
  standard: z.union([z.enum(standardIds), z.literal('')]),
  measure: z.string().max(LONGEST_TEXT).exactOptional(),
  byWhen: z.string().max(10).exactOptional(),
})

export const EvidenceFile = z.strictObject({
  fileId: z.string(),
  name: z.string().max(255),
  contentType: z.string(),
  size: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Only the shape: whether a value answers its question is the form's to say. */
export const Answer: z.ZodType<AnswerValue> = z.union([
  z.boolean(),
  z.number(),
  z.string().max(LONGEST_TEXT),
  z.array(Target).max(TARGETS_AT_MOST),
  z.array(z.enum(standardIds)).max(standardIds.length),
  EvidenceFile,
])

/** `daysServed`, `rating.PartTwo` */
export const QuestionId = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}(\.[a-zA-Z0-9]{1,20})?$/)

export const Answers: z.ZodType<DomainAnswers> = z.record(QuestionId, Answer)

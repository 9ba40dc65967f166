import type { Answers, AnswerValue, EvidenceFile, Target } from '@ect/domain/forms/question.ts'
import { isStandardId, type StandardId } from '@ect/domain/forms/teachersStandards.ts'
import { z } from 'zod'

export const standardId = z.custom<StandardId>(
  (value) => typeof value === 'string' && isStandardId(value),
)

const target: z.ZodType<Target> = z.strictObject({
  what: z.string(),
  standard: z.union([standardId, z.literal('')]),
  measure: z.string().exactOptional(),
  byWhen: z.string().exactOptional(),
})

export const evidenceFile: z.ZodType<EvidenceFile> = z.strictObject({
  fileId: z.string(),
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  sha256: z.string(),
})

export const answerValue: z.ZodType<AnswerValue> = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(target),
  z.array(standardId),
  evidenceFile,
])

export const answers: z.ZodType<Answers> = z.record(z.string(), answerValue)

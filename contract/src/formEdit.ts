import type { FormEdit as DomainEdit } from '@ect/domain/forms/editing/formEdit.ts'
import { z } from 'zod'

import { QuestionId } from './answers.ts'
import { Condition, Question } from './formDefinition.ts'

const LONGEST_WORDS = 5000
const words = z.string().max(LONGEST_WORDS)

/** One change of a form, as the domain makes it; what it may say is the domain's to judge. */
export const FormEdit: z.ZodType<DomainEdit> = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('reword'), question: QuestionId, wording: words }),
  z.strictObject({ edit: z.literal('hint'), question: QuestionId, hint: words }),
  z.strictObject({ edit: z.literal('require'), question: QuestionId, required: z.boolean() }),
  z.strictObject({
    edit: z.literal('show'),
    question: QuestionId,
    when: Condition.exactOptional(),
  }),
  z.strictObject({
    edit: z.literal('move'),
    question: QuestionId,
    to: z.enum(['earlier', 'later']),
  }),
  z.strictObject({
    edit: z.literal('place'),
    question: QuestionId,
    section: z.string().max(60),
  }),
  z.strictObject({ edit: z.literal('remove'), question: QuestionId }),
  z.strictObject({ edit: z.literal('add'), section: z.string().max(60), question: Question }),
])

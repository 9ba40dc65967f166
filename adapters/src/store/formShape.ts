import {
  AUTHORS,
  type FormDefinition,
  KNOWN_FACTS,
  type Question,
  type Section,
  TEXT_TOPICS,
} from '@ect/domain/forms/question.ts'
import { z } from 'zod'

import { standardId } from './answersShape.ts'

const condition = z.strictObject({
  question: z.string(),
  isAnyOf: z.array(z.union([z.boolean(), z.string()])),
})

const choices = z.array(
  z.strictObject({ value: z.string(), label: z.string(), meaning: z.string().exactOptional() }),
)

const asked = z.strictObject({
  id: z.string(),
  wording: z.string(),
  hint: z.string().exactOptional(),
  required: z.boolean(),
  whenMissing: z.string(),
  shownWhen: condition.exactOptional(),
  reminder: z.strictObject({ title: z.string(), points: z.array(z.string()) }).exactOptional(),
  source: z.string().exactOptional(),
})

const question: z.ZodType<Question> = z.discriminatedUnion('kind', [
  asked.extend({
    kind: z.literal('yes-no'),
    mustBe: z.strictObject({ answer: z.boolean(), otherwise: z.string() }).exactOptional(),
  }),
  asked.extend({ kind: z.literal('confirm'), fact: z.enum(KNOWN_FACTS) }),
  asked.extend({ kind: z.literal('choice'), choices }),
  asked.extend({ kind: z.literal('rating'), choices, standard: standardId }),
  asked.extend({
    kind: z.literal('text'),
    maxLength: z.number(),
    rows: z.number(),
    about: z.enum(TEXT_TOPICS).exactOptional(),
  }),
  asked.extend({ kind: z.literal('days') }),
  asked.extend({ kind: z.literal('date') }),
  asked.extend({
    kind: z.literal('targets'),
    atLeast: z.number(),
    atMost: z.number(),
    maxLength: z.number(),
  }),
  asked.extend({ kind: z.literal('file') }),
  asked.extend({ kind: z.literal('standards'), atLeast: z.number() }),
  asked.extend({ kind: z.literal('statement'), required: z.literal(false) }),
])

const section: z.ZodType<Section> = z.strictObject({
  id: z.string(),
  title: z.string(),
  intro: z.string().exactOptional(),
  answeredBy: z.enum(AUTHORS),
  holdsBack: condition.exactOptional(),
  questions: z.array(question),
})

export const form: z.ZodType<FormDefinition> = z.strictObject({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  sections: z.array(section),
})

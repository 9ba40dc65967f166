import {
  AUTHORS,
  type FormDefinition as DomainForm,
  KNOWN_FACTS,
  TEXT_TOPICS,
} from '@ect/domain/forms/question.ts'
import { TEACHERS_STANDARDS } from '@ect/domain/forms/teachersStandards.ts'
import { z } from 'zod'

export const Condition = z.object({
  question: z.string(),
  isAnyOf: z.array(z.union([z.boolean(), z.string()])),
})

const Choice = z.object({
  value: z.string(),
  label: z.string(),
  meaning: z.string().exactOptional(),
})

const common = {
  id: z.string(),
  wording: z.string(),
  hint: z.string().exactOptional(),
  required: z.boolean(),
  whenMissing: z.string(),
  shownWhen: Condition.exactOptional(),
  reminder: z.object({ title: z.string(), points: z.array(z.string()) }).exactOptional(),
  source: z.string().exactOptional(),
}

export const Question = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('yes-no'),
    mustBe: z.object({ answer: z.boolean(), otherwise: z.string() }).exactOptional(),
  }),
  z.object({ ...common, kind: z.literal('confirm'), fact: z.enum(KNOWN_FACTS) }),
  z.object({ ...common, kind: z.literal('choice'), choices: z.array(Choice) }),
  z.object({
    ...common,
    kind: z.literal('rating'),
    standard: z.enum(TEACHERS_STANDARDS.map(({ id }) => id)),
    choices: z.array(Choice),
  }),
  z.object({
    ...common,
    kind: z.literal('text'),
    maxLength: z.int(),
    rows: z.int(),
    about: z.enum(TEXT_TOPICS).exactOptional(),
  }),
  z.object({ ...common, kind: z.literal('days') }),
  z.object({ ...common, kind: z.literal('date') }),
  z.object({
    ...common,
    kind: z.literal('targets'),
    atLeast: z.int(),
    atMost: z.int(),
    maxLength: z.int(),
  }),
  z.object({ ...common, kind: z.literal('file') }),
  z.object({ ...common, kind: z.literal('standards'), atLeast: z.int() }),
  z.object({ ...common, kind: z.literal('statement'), required: z.literal(false) }),
])

/** A form with its wording, as the domain defines it. */
export const FormDefinition: z.ZodType<DomainForm> = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      intro: z.string().exactOptional(),
      answeredBy: z.enum(AUTHORS),
      holdsBack: Condition.exactOptional(),
      questions: z.array(Question),
    }),
  ),
})

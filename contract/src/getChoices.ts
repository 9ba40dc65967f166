import { isHalfHour, NOTICE_PLACES } from '@ect/domain/notices/noticeChoices.ts'
import { z } from 'zod'

/** A full or half hour on a clock in England. */
const halfHour = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[03]0$/)
  .refine(isHalfHour)

export const Choices = z.strictObject({
  places: z.enum(NOTICE_PLACES),
  quiet: z.union([
    z.enum(['usual', 'none']),
    z.strictObject({ from: halfHour, to: halfHour }).refine(({ from, to }) => from !== to),
  ]),
})
export type Choices = z.infer<typeof Choices>

export const getChoicesContract = {
  name: 'getChoices',
  summary: 'Where and when the person who asks is told of things',
  method: 'GET',
  path: 'notice-choices',
  params: z.strictObject({}),
  body: 'none',
  reply: Choices,
} as const

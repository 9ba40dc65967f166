import { REPORT_STATES } from '@ect/domain/report/report.ts'
import { z } from 'zod'

/** Goes with every command: the same id again gets the same answer and changes nothing. */
export const commandId = z.uuid()

export const Receipt = z.object({
  reportId: z.string(),
  state: z.enum(REPORT_STATES),
  version: z.int(),
  at: z.string(),
})
export type Receipt = z.infer<typeof Receipt>

import { NO_INTERIM } from '@ect/domain/induction/leaving/leavingPreview.ts'
import { z } from 'zod'

import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { LeavingShape } from './leavingView.ts'
import { ReportNamed } from './reportNamed.ts'

/** What follows for the reports when the ECT leaves. */
export const LeavingPreviewView = z.object({
  interim: ReportNamed.exactOptional(),
  whyNoInterim: z.enum(NO_INTERIM).exactOptional(),
  setAside: ReportNamed.exactOptional(),
  stays: ReportNamed.exactOptional(),
  /** Full-time equivalent, to two decimal places: `2.5`. */
  termsServed: z.string(),
})
export type LeavingPreviewView = z.infer<typeof LeavingPreviewView>

export const previewLeavingContract = {
  name: 'previewLeaving',
  summary: 'What leaving on a day would do to the reports, before it is recorded',
  method: 'POST',
  path: `${INDUCTION_PATH}/leaving-previews`,
  params: InductionKey,
  body: LeavingShape.pick({ schoolId: true, lastDay: true }),
  reply: LeavingPreviewView,
} as const

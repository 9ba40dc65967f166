import { z } from 'zod'

import { CopyForm } from './downloadReport.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { LeavingShape } from './leavingView.ts'

export const downloadLeaverDetailsContract = {
  name: 'downloadLeaverDetails',
  summary: 'The leaver details of one school as a PDF, or as a page of the web',
  method: 'GET',
  path: `${INDUCTION_PATH}/leaver-details`,
  params: InductionKey,
  query: z.strictObject({ schoolId: LeavingShape.shape.schoolId, as: CopyForm.optional() }),
  body: 'none',
  reply: 'file',
} as const

import { z } from 'zod'

import { ContractChangeShape } from './contractChange.ts'
import { INDUCTION_PATH, InductionKey } from './inductionKey.ts'
import { ReportNamed } from './reportNamed.ts'
import { isoDate } from './reportView.ts'

/** What other hours would do to the end of each year and to the report that comes next. */
export const ContractPreviewView = z.object({
  years: z.array(
    z.object({
      year: z.union([z.literal(1), z.literal(2)]),
      before: isoDate.exactOptional(),
      after: isoDate.exactOptional(),
    }),
  ),
  nextReport: z.object({ before: ReportNamed.exactOptional(), after: ReportNamed.exactOptional() }),
})
export type ContractPreviewView = z.infer<typeof ContractPreviewView>

export const previewContractContract = {
  name: 'previewContract',
  summary: 'What a change of contract would do to the induction, before it is recorded',
  method: 'POST',
  path: `${INDUCTION_PATH}/contract-previews`,
  params: InductionKey,
  body: ContractChangeShape,
  reply: ContractPreviewView,
} as const

import { SIGNATORIES, SIGNING_PLACES } from '@ect/domain/report/signature.ts'
import { CHECKS } from '@ect/domain/report/verifying.ts'
import { z } from 'zod'

import { REPORT_PATH, ReportKey } from './reportKey.ts'
import { instant } from './reportView.ts'

/** What the signatures of a report vouch for, computed anew. */
export const VerificationView = z.object({
  key: ReportKey,
  title: z.string(),
  ectName: z.string(),
  checkedAt: instant,
  /** One sentence for each check. */
  checks: z.array(z.object({ check: z.enum(CHECKS), holds: z.boolean(), sentence: z.string() })),
  signatures: z.array(
    z.object({
      signatory: z.enum(SIGNATORIES),
      name: z.string(),
      at: instant,
      place: z.enum(SIGNING_PLACES),
      version: z.int(),
      inForce: z.boolean(),
      statement: z.string(),
      signedIn: z.string(),
      contentHash: z.string(),
      hash: z.string(),
      holds: z.boolean(),
    }),
  ),
  /** With which key the last signature is sealed. */
  sealedBy: z.string().exactOptional(),
})
export type VerificationView = z.infer<typeof VerificationView>

export const verifyReportContract = {
  name: 'verifyReport',
  summary: 'Whether what was signed is what stands, computed anew from the record',
  method: 'GET',
  path: `${REPORT_PATH}/verification`,
  params: ReportKey,
  body: 'none',
  reply: VerificationView,
} as const

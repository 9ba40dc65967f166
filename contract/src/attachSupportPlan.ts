import { z } from 'zod'

import { EvidenceFile } from './answers.ts'
import { REPORT_PATH, ReportKey } from './reportKey.ts'

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file before it is sent. */
export const SentFile = z.strictObject({
  /** The person's own name for the file: shown, never used as a path. */
  name: z.string().min(1).max(1000),
  /** Bytes. */
  size: z.int().nonnegative(),
  sha256,
})

export const FileProgress = z.object({
  /** Bytes that have come, from the first on: the next part begins there. */
  received: z.int().nonnegative(),
  /** Once all of it has come and been taken. */
  file: EvidenceFile.exactOptional(),
})

export const attachSupportPlanContract = {
  name: 'attachSupportPlan',
  summary: 'Opens the way for a support plan in parts, or says how far the same file has come',
  method: 'POST',
  path: `${REPORT_PATH}/support-plan`,
  params: ReportKey,
  body: SentFile,
  reply: FileProgress,
} as const

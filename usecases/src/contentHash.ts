import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { signedContent } from '@ect/domain/report/signedContent.ts'

import type { Fingerprint } from './ports/sealing.ts'

/** Fingerprint of exactly what a reader of this version sees now, ECT's comments included. */
export function contentHash(
  fingerprint: Fingerprint,
  report: Report,
  version: ReportVersion,
): string {
  return fingerprint.ofJson(signedContent(report, version))
}

import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { signedContent } from '@ect/domain/report/signedContent.ts'

import type { Fingerprint } from './ports/sealing.ts'

interface Known {
  readonly of: readonly [Fingerprint, Report]
  readonly hash: string
}

const known = new WeakMap<ReportVersion, Known>()

/**
 * Fingerprint of exactly what a reader of this version sees now, ECT's comments included. A record
 * that was read never changes, so its fingerprint is taken once for all who open it.
 */
export function contentHash(
  fingerprint: Fingerprint,
  report: Report,
  version: ReportVersion,
): string {
  const found = known.get(version)
  if (found?.of[0] === fingerprint && found.of[1] === report) return found.hash
  const hash = fingerprint.ofJson(signedContent(report, version))
  known.set(version, { of: [fingerprint, report], hash })
  return hash
}

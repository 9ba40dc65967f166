import { type Report, versionInForce } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import { contentHash } from './contentHash.ts'
import type { Fingerprint } from './ports/sealing.ts'
import { Refusal } from './refusal.ts'

/**
 * The version in force, if it is the one that was shown to the person who acts on it.
 *
 * @throws Refusal `report-changed`
 */
export function assertVersionShown(report: Report, shown: number): ReportVersion {
  const version = versionInForce(report)
  if (version?.number !== shown) throw new Refusal('report-changed')
  return version
}

/**
 * The same, and to the word: with the comments that were there, or without.
 *
 * @throws Refusal `report-changed`
 */
export function assertContentShown(
  fingerprint: Fingerprint,
  report: Report,
  shown: { readonly version: number; readonly contentHash: string },
): ReportVersion {
  const version = assertVersionShown(report, shown.version)
  if (contentHash(fingerprint, report, version) !== shown.contentHash) {
    throw new Refusal('report-changed')
  }
  return version
}

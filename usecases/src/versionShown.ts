import { type Report, type ReportVersion, versionInForce } from '@ect/domain/report/report.ts'

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

import type { Report, ReportVersion } from './report.ts'

/** Whether the signatures of a version count: not once a later one was shared, or it was re-opened. */
export function isInForce({ versions, state }: Report, { number }: ReportVersion): boolean {
  return number === versions.length && state !== 'reopened'
}

/** The report with its version in force changed; a report that was never shared stays as it is. */
export function withVersionInForce(
  report: Report,
  change: (version: ReportVersion) => ReportVersion,
): Report {
  const last = report.versions.length - 1
  return {
    ...report,
    versions: report.versions.map((version, index) => (index === last ? change(version) : version)),
  }
}

import type { Answers, Author } from '../forms/question.ts'
import type { Report } from './report.ts'
import type { ReportVersion } from './reportVersion.ts'

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

/** What one author answered in a version. */
export function answersOf(version: ReportVersion, author: Author): Answers | undefined {
  const { answers, ectAnswers, headAnswers } = version
  return { 'induction-tutor': answers, ect: ectAnswers, headteacher: headAnswers }[author]
}

import type { FormDefinition } from '@ect/domain/forms/question.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { withTexts } from '@ect/domain/testing/hostileTexts.ts'

/** The same report with this text wherever one of its people wrote one. */
export function typedEverywhere(report: Report, text: string): Report {
  return {
    ...report,
    versions: report.versions.map((version) => typedInVersion(report.form, version, text)),
    history: report.history.map((event) => (event.text === undefined ? event : { ...event, text })),
  }
}

function typedInVersion(form: FormDefinition, version: ReportVersion, text: string): ReportVersion {
  const { answers, ectAnswers, query, notSigned, returned } = version
  return {
    ...version,
    answers: withTexts(form, answers, text),
    ...(ectAnswers && { ectAnswers: withTexts(form, ectAnswers, text) }),
    ...(query && { query: { ...query, text } }),
    ...(notSigned && { notSigned: { ...notSigned, text } }),
    ...(returned && { returned: returned.map((one) => ({ ...one, reason: text })) }),
  }
}

import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import type { FontFiles } from './fonts.ts'
import { documentFacts, writeReport } from './reportContent.ts'
import { TaggedPdf } from './taggedPdf.ts'

/**
 * One version of a report as a PDF, each page marked as confidential.
 *
 * @rule R92
 */
export function reportPdf(
  report: Report,
  version: ReportVersion,
  fonts: FontFiles,
): Promise<Uint8Array> {
  const pdf = new TaggedPdf(documentFacts(report, version), fonts)
  writeReport(pdf, report, version)
  return pdf.finish()
}

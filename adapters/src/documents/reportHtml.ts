import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import { HtmlPage } from './htmlPage.ts'
import { documentFacts, writeReport } from './reportContent.ts'

/**
 * One version of a report as a page of the web, whole in itself: the form that is easiest to read
 * aloud, to enlarge and to recolour. Marked as confidential on screen and on every printed page.
 *
 * @rule R92
 */
export function reportHtml(report: Report, version: ReportVersion): Uint8Array {
  const page = new HtmlPage(documentFacts(report, version))
  writeReport(page, report, version)
  return new TextEncoder().encode(page.finish())
}

import { type Report, versionInForce } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

import { downloadName } from './filedNames.ts'
import { leaveLines, type LinePorts } from './leaveLines.ts'
import type { OpenedFile } from './openSupportPlan.ts'
import type { Documents } from './ports/documents.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'

/** As what a report can be kept: the PDF for the file, the page for who reads it enlarged or aloud. */
export type CopyForm = 'pdf' | 'html'

export interface DownloadReport extends ReportKey {
  readonly as: CopyForm
}

type DownloadPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'documents'> & LinePorts

export const CONTENT_TYPE: Record<CopyForm, string> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
}

/**
 * The version in force as a PDF or a page of the web. The ECT keeps their own copy whenever they
 * like.
 *
 * @source SG-2024-04 para 2.52
 */
export async function downloadReport(
  ports: DownloadPorts,
  caller: Caller,
  { as, ...key }: DownloadReport,
): Promise<OpenedFile> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'downloadReport', ports.clock.today())
  const version = versionInForce(found.record)
  if (!version) throw new Refusal('not-found')
  const { record: report, role } = found
  await leaveLines(ports, caller, 'copy', [{ report, role, version: version.number }])
  return {
    name: downloadName(found.record, as),
    contentType: CONTENT_TYPE[as],
    content: await copyOf(ports.documents, as, found.record, version),
  }
}

function copyOf(
  documents: Documents,
  as: CopyForm,
  report: Report,
  version: ReportVersion,
): Promise<Uint8Array> {
  return as === 'html'
    ? documents.reportHtml(report, version)
    : documents.reportPdf(report, version)
}

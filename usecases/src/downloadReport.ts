import { versionInForce } from '@ect/domain/report/report.ts'

import { downloadName } from './filedNames.ts'
import { leaveLines, type LinePorts } from './leaveLines.ts'
import type { OpenedFile } from './openSupportPlan.ts'
import type { Caller, Ports, ReportKey } from './ports.ts'
import { Refusal } from './refusal.ts'
import { assertMayDo, reportOfCaller } from './reportOfCaller.ts'

type DownloadPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'documents'> & LinePorts

/**
 * The version in force as a PDF. The ECT keeps their own copy whenever they like.
 *
 * @source SG-2024-04 para 2.52
 */
export async function downloadReport(
  ports: DownloadPorts,
  caller: Caller,
  key: ReportKey,
): Promise<OpenedFile> {
  const found = await reportOfCaller(ports, caller, key)
  assertMayDo(found, 'downloadReport', ports.clock.today())
  const version = versionInForce(found.record)
  if (!version) throw new Refusal('not-found')
  const { record: report, role } = found
  await leaveLines(ports, caller, 'copy', [{ report, role, version: version.number }])
  return {
    name: downloadName(found.record),
    contentType: 'application/pdf',
    content: await ports.documents.reportPdf(found.record, version),
  }
}

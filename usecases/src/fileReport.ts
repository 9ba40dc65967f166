import type { FiledCopy, Report } from '@ect/domain/report/report.ts'

import { folderOf, signedCopyName } from './filedNames.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export type FilePorts = Pick<Ports, 'schools' | 'documents' | 'library' | 'clock'>

/**
 * Keeps the signed copy of one version in the school's records site. Doing it again replaces the
 * same file, so a repeat after a crash leaves one copy.
 *
 * @source SG-2024-04 para 2.77
 * @throws Refusal `microsoft-unavailable`
 */
export async function fileReport(
  { schools, documents, library, clock }: FilePorts,
  report: Report,
  versionNumber: number,
): Promise<FiledCopy> {
  const version = report.versions.find(({ number }) => number === versionNumber)
  if (!version) throw new Refusal('not-found')
  const school = await schools.get(report.appropriateBodyId, report.schoolId)
  const content = await documents.reportPdf(report, version)
  const kept = await library.keep(school.recordsSite, {
    folder: folderOf(report),
    name: signedCopyName(report, versionNumber),
    contentType: 'application/pdf',
    content,
  })
  return { ...kept, version: versionNumber, at: clock.now() }
}

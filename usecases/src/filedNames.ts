import type { FolderKey } from '@ect/domain/documents/documentFolder.ts'
import { type Report, reportTitle } from '@ect/domain/report/report.ts'

/** The folder of one report in its school's records site. */
export function folderOf({ id }: Report): string {
  return id
}

/** The signed copy of one version. Filing it again replaces the same file. */
export function signedCopyName({ id }: Report, version: number): string {
  return `${id}-version-${version}.pdf`
}

/** For a person's own disk: `Amara Whitcombe, term 1 progress review.pdf`. */
export function downloadName(report: Report, extension: string): string {
  return `${report.people.ect.name}, ${reportTitle(report)}.${extension}`
}

/** A file that someone sent, by its content: the same again is the same file, another stands beside it. */
export function sentFileName(
  purpose: 'support-plan' | 'document',
  sha256: string,
  extension: string,
): string {
  return `${purpose}-${sha256.slice(0, 32)}.${extension}`
}

/** The folder of an induction or a school in the records site. */
export function folderName({ owner, ownerId }: Pick<FolderKey, 'owner' | 'ownerId'>): string {
  return `${owner}-${ownerId}`
}

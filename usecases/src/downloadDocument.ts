import { folderOfCaller, type FolderPorts } from './folderOfCaller.ts'
import type { LinePorts } from './leaveLines.ts'
import { leaveDocumentLine, type OpenDocument, readable } from './openDocument.ts'
import type { OpenedFile } from './openSupportPlan.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export interface DownloadDocument extends OpenDocument {
  /** Which of its versions. */
  readonly versionId: string
}

/**
 * The file of one version of a document, looked up in our own records.
 *
 * @throws Refusal `not-found`, `microsoft-unavailable`
 */
export async function downloadDocument(
  ports: FolderPorts & LinePorts & Pick<Ports, 'library'>,
  caller: Caller,
  { documentId, versionId, ...key }: DownloadDocument,
): Promise<OpenedFile> {
  const found = await folderOfCaller(ports, caller, key)
  const document = readable(found, documentId)
  const version = document.versions.find(({ id }) => id === versionId)
  if (!version?.file) throw new Refusal('not-found')
  await leaveDocumentLine(ports, caller, found, { document, version })
  const { name, contentType, fileId } = version.file
  const content = await ports.library.read(found.school.recordsSite, fileId)
  return { name, contentType, content }
}

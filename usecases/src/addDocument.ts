import { type FolderKey, versionBrought } from '@ect/domain/documents/documentFolder.ts'
import { arrivingOf, withArriving } from '@ect/domain/documents/folderChanges.ts'
import { isSameFile, type SentFile } from '@ect/domain/files/fileUpload.ts'
import { shownFileName } from '@ect/domain/files/judgeFile.ts'

import { changeFolder } from './changeFolder.ts'
import { type FolderOfCaller, folderOfCaller } from './folderOfCaller.ts'
import {
  type Addition,
  arrivingFile,
  assertMayAdd,
  type DocumentPorts,
  keepDocument,
} from './keepDocument.ts'
import type { Caller } from './ports/people.ts'
import { beginFile, type FileProgress } from './receiveFile.ts'

export interface AddDocument extends FolderKey, Omit<Addition, 'id'> {
  /** Names what is added: the same again adds nothing. */
  readonly commandId: string
  /** What follows in parts; absent where words are all, or the file stays as it was. */
  readonly file?: SentFile
}

/**
 * Adds a document, or another version of one. Where a file goes with it, this opens the way or says
 * how far the file has come, and the document is added with the last part.
 *
 * @throws Refusal `not-your-part`, `document-not-valid` with `faults`, `file-refused`, `not-now`,
 *   `not-found`, `microsoft-unavailable`
 */
export async function addDocument(
  ports: DocumentPorts,
  caller: Caller,
  { commandId, file, documentId, details, ...key }: AddDocument,
): Promise<FileProgress> {
  const addition = { id: commandId, details, ...(documentId !== undefined && { documentId }) }
  const found = await folderOfCaller(ports, caller, key)
  const brought = versionBrought(found.folder, commandId)
  if (brought) return { received: file?.size ?? 0, ...(brought.file && { file: brought.file }) }
  assertMayAdd(ports, found, { addition, hasFile: file !== undefined })
  if (file) return beginDocument(ports, caller, { found, addition, file })
  await keepDocument(ports, caller, { key, addition })
  return { received: 0 }
}

interface Beginning {
  readonly found: FolderOfCaller
  readonly addition: Addition
  readonly file: SentFile
}

async function beginDocument(
  ports: DocumentPorts,
  caller: Caller,
  { found, addition, file }: Beginning,
): Promise<FileProgress> {
  const { folder: key } = found
  const sent = { ...file, name: shownFileName(file.name) }
  const before = arrivingOf(key, caller.id)?.upload
  const underWay = before && isSameFile(before, sent) ? before.session : undefined
  const begun = await beginFile(ports, arrivingFile(key, found, sent), underWay)
  const { session = underWay, ...progress } = begun
  if (progress.file) {
    await keepDocument(ports, caller, { key, addition, file: progress.file })
  } else if (session !== undefined) {
    const arriving = { ...addition, person: caller.id, upload: { ...sent, session } }
    await changeFolder(ports, caller, key, ({ folder }) => withArriving(folder, arriving))
  }
  return progress
}

import { type FolderKey, versionBrought } from '@ect/domain/documents/documentFolder.ts'
import { arrivingOf } from '@ect/domain/documents/folderChanges.ts'

import { folderOfCaller } from './folderOfCaller.ts'
import { arrivingFile, type DocumentPorts, keepDocument } from './keepDocument.ts'
import type { Caller } from './ports/people.ts'
import { type FileProgress, receivePart } from './receiveFile.ts'
import { Refusal } from './refusal.ts'

export interface SendDocumentPart extends FolderKey {
  /** Of `addDocument`, which opened the way. */
  readonly commandId: string
  /** The first byte of this part in the whole file. */
  readonly from: number
  readonly content: Uint8Array
}

/**
 * Takes one part of a document's file; with the last one the file is judged and the document added.
 *
 * @throws Refusal `file-refused` with the reason, `upload-over`, `request-malformed`,
 *   `microsoft-unavailable`
 */
export async function sendDocumentPart(
  ports: DocumentPorts,
  caller: Caller,
  { commandId, from, content, ...key }: SendDocumentPart,
): Promise<FileProgress> {
  const found = await folderOfCaller(ports, caller, key)
  const { folder } = found
  const brought = versionBrought(folder, commandId)?.file
  if (brought) return { received: brought.size, file: brought }
  const arriving = arrivingOf(folder, caller.id)
  if (arriving?.id !== commandId) throw new Refusal('upload-over')
  const { session, ...file } = arriving.upload
  const sent = { ...arrivingFile(key, found, file), session }
  const progress = await receivePart(ports, sent, { from, content })
  if (progress.file) {
    await keepDocument(ports, caller, { key, addition: arriving, file: progress.file })
  }
  return progress
}

import { mayChange } from '@ect/domain/documents/documentAccess.ts'
import {
  documentOf,
  type DocumentVersion,
  type FolderKey,
  inForce,
  type KeptDocument,
} from '@ect/domain/documents/documentFolder.ts'

import { type FolderOfCaller, folderOfCaller, type FolderPorts } from './folderOfCaller.ts'
import { leaveLines, type LinePorts } from './leaveLines.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface OpenDocument extends FolderKey {
  readonly documentId: string
}

export interface OpenedDocument {
  readonly document: KeptDocument
  readonly mayChange: boolean
}

/**
 * One document with all its versions and what was written in them; its files are downloaded. What
 * was withdrawn is opened by nobody.
 *
 * @source SG-2024-04 para 2.79
 * @throws Refusal `not-found`
 */
export async function openDocument(
  ports: FolderPorts & LinePorts,
  caller: Caller,
  { documentId, ...key }: OpenDocument,
): Promise<OpenedDocument> {
  const found = await folderOfCaller(ports, caller, key)
  const document = readable(found, documentId)
  await leaveDocumentLine(ports, caller, found, { document, version: inForce(document) })
  return { document, mayChange: mayChange(found.role, document) }
}

/** @throws Refusal `not-found` also for what was withdrawn */
export function readable({ folder }: FolderOfCaller, documentId: string): KeptDocument {
  const document = documentOf(folder, documentId)
  if (!document || document.withdrawn) throw new Refusal('not-found')
  return document
}

/** What a school tells all its people is nobody's confidence: only an induction has a log. */
export async function leaveDocumentLine(
  ports: LinePorts,
  caller: Caller,
  { induction, role }: FolderOfCaller,
  { document, version }: { readonly document: KeptDocument; readonly version: DocumentVersion },
): Promise<void> {
  if (!induction) return
  const { appropriateBodyId, id: inductionId } = induction
  const number = document.versions.indexOf(version) + 1
  await leaveLines(ports, caller, 'document', [
    { report: { appropriateBodyId, inductionId, id: document.id }, role, version: number },
  ])
}

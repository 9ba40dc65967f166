import { mayChange } from '@ect/domain/documents/documentAccess.ts'
import { documentOf } from '@ect/domain/documents/documentFolder.ts'
import { reasonFault } from '@ect/domain/documents/documentFaults.ts'
import { withWithdrawn } from '@ect/domain/documents/folderChanges.ts'

import { changeFolder } from './changeFolder.ts'
import type { FolderPorts } from './folderOfCaller.ts'
import { refusedDocument } from './keepDocument.ts'
import type { OpenDocument } from './openDocument.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface WithdrawDocument extends OpenDocument {
  readonly reason: string
}

/**
 * Takes a document out of use. It is still listed with the reason, its file stays in the records of
 * the school, and nobody opens it here any more. Withdrawn already, it stays as it is.
 *
 * @throws Refusal `not-found`, `not-your-part`, `document-not-valid`
 */
export async function withdrawDocument(
  ports: FolderPorts,
  caller: Caller,
  { documentId, reason, ...key }: WithdrawDocument,
): Promise<void> {
  const fault = reasonFault(reason)
  if (fault !== undefined) throw refusedDocument([{ field: 'reason', sentence: fault }])
  const by = { id: caller.id, name: caller.name }
  await changeFolder(ports, caller, key, ({ folder, role }) => {
    const document = documentOf(folder, documentId)
    if (!document) throw new Refusal('not-found')
    if (document.withdrawn) return folder
    if (!mayChange(role, document)) throw new Refusal('not-your-part')
    return withWithdrawn(folder, documentId, { by, at: ports.clock.now(), reason: reason.trim() })
  })
}

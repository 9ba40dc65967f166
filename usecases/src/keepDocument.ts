import { mayChange } from '@ect/domain/documents/documentAccess.ts'
import { documentFaults, whyFull } from '@ect/domain/documents/documentFaults.ts'
import {
  type DocumentDetails,
  documentOf,
  type FolderKey,
  inForce,
  versionBrought,
} from '@ect/domain/documents/documentFolder.ts'
import { kindsToAdd } from '@ect/domain/documents/documentKinds.ts'
import { withVersion } from '@ect/domain/documents/folderChanges.ts'
import type { Fault } from '@ect/domain/fault.ts'
import type { SentFile } from '@ect/domain/files/fileUpload.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'

import { changeFolder } from './changeFolder.ts'
import { folderName } from './filedNames.ts'
import type { FolderOfCaller, FolderPorts } from './folderOfCaller.ts'
import type { Caller } from './ports/people.ts'
import type { Arriving, FilePorts } from './receiveFile.ts'
import { Refusal } from './refusal.ts'

export type DocumentPorts = FilePorts & FolderPorts

const RECORD_CLOSED = 'The record is closed, so that nothing can be added any more.'

/** What one command adds to a folder. */
export interface Addition {
  /** Of the command. */
  readonly id: string
  /** The document of which it is another version; absent for a new one. */
  readonly documentId?: string
  readonly details: DocumentDetails
}

/**
 * Puts a document into its folder, once its file has come as a whole, in one write. What the same
 * command has put there already stays as it is.
 */
export async function keepDocument(
  ports: DocumentPorts,
  caller: Caller,
  {
    key,
    addition,
    file,
  }: {
    readonly key: FolderKey
    readonly addition: Addition
    readonly file?: EvidenceFile
  },
): Promise<void> {
  const at = ports.clock.now()
  const by = { id: caller.id, name: caller.name }
  const { id, documentId, details } = addition
  await changeFolder(ports, caller, key, (found) => {
    if (versionBrought(found.folder, id)) return found.folder
    assertMayAdd(ports, found, { addition, hasFile: file !== undefined })
    const version = { ...details, id, by, role: found.role, at, ...(file && { file }) }
    return withVersion(found.folder, version, documentId)
  })
}

/** @throws Refusal `not-found`, `not-your-part`, `document-not-valid`, `not-now` */
export function assertMayAdd(
  { clock }: Pick<DocumentPorts, 'clock'>,
  found: FolderOfCaller,
  { addition, hasFile }: { readonly addition: Addition; readonly hasFile: boolean },
): void {
  const hadFile = assertTheirs(found, addition)
  const around = { today: clock.today(), hasFile: hasFile || hadFile }
  const faults = documentFaults(addition.details, around)
  if (faults.length > 0) throw refusedDocument(faults)
  if (found.induction?.closed) throw new Refusal('not-now', { detail: RECORD_CLOSED })
  const full = whyFull(found.folder)
  if (full !== undefined) throw new Refusal('not-now', { detail: full })
}

/** @returns whether the version before has a file, which stays where no other comes */
function assertTheirs(
  { folder, role }: FolderOfCaller,
  { documentId, details }: Addition,
): boolean {
  const mayAdd = kindsToAdd(role, folder.owner).includes(details.kind)
  if (!mayAdd) throw new Refusal('not-your-part')
  if (documentId === undefined) return false
  const document = documentOf(folder, documentId)
  if (!document) throw new Refusal('not-found')
  if (!mayChange(role, document)) throw new Refusal('not-your-part')
  return inForce(document).file !== undefined
}

/** The refusal of a document, with what is wrong by field. */
export function refusedDocument(faults: readonly Pick<Fault, 'field' | 'sentence'>[]): Refusal {
  return new Refusal('document-not-valid', {
    faults: faults.map(({ field, sentence }) => ({ at: field, message: sentence })),
  })
}

/** A document's file on its way into the folder of what it belongs to. */
export function arrivingFile(key: FolderKey, { school }: FolderOfCaller, file: SentFile): Arriving {
  return { site: school.recordsSite, folder: folderName(key), purpose: 'document', file }
}

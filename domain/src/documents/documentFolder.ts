import type { Role } from '../access.ts'
import type { Instant, IsoDate } from '../calendar.ts'
import type { FileUpload } from '../files/fileUpload.ts'
import type { EvidenceFile } from '../forms/question.ts'
import type { PersonId, PersonNamed } from '../people.ts'
import type { DocumentKind, FolderOwner } from './documentKinds.ts'

export interface FolderKey {
  readonly appropriateBodyId: string
  readonly owner: FolderOwner
  readonly ownerId: string
}

/** What is said of a document, beside the file or instead of one. */
export interface DocumentDetails {
  readonly kind: DocumentKind
  readonly title: string
  /** The day that it is about, or from. */
  readonly on: IsoDate
  /** Of a lesson observation: who observed. */
  readonly observer?: string
  /** Of a lesson observation: what was said to the ECT about it. */
  readonly feedback?: string
}

/** A document as it was added once. It is never written over: what comes later is another version. */
export interface DocumentVersion extends DocumentDetails {
  /** Of the command that brought it, so that the same command again adds nothing. */
  readonly id: string
  readonly file?: EvidenceFile
  readonly by: PersonNamed
  /** In which part they added it. */
  readonly role: Role
  readonly at: Instant
}

export interface KeptDocument {
  /** Of its first version. */
  readonly id: string
  /** Oldest first. */
  readonly versions: readonly [DocumentVersion, ...DocumentVersion[]]
  readonly withdrawn?: Withdrawal
}

/** Taken out of use, and why. The file stays in the records of the school. */
export interface Withdrawal {
  readonly by: PersonNamed
  readonly at: Instant
  readonly reason: string
}

/** A document whose file is still on its way; a person sends one at a time. */
export interface ArrivingDocument {
  readonly id: string
  /** The document of which it is to be another version; absent for a new one. */
  readonly documentId?: string
  readonly person: PersonId
  readonly details: DocumentDetails
  readonly upload: FileUpload
}

/** All documents of one ECT's induction, or of one school. */
export interface DocumentFolder extends FolderKey {
  /** In the order in which they were first added. */
  readonly documents: readonly KeptDocument[]
  readonly arriving: readonly ArrivingDocument[]
}

/** The last version of a document, which is the one in force. */
export function inForce({ versions }: KeptDocument): DocumentVersion {
  return versions.at(-1) ?? versions[0]
}

/** The version that a command has brought already. */
export function versionBrought(
  { documents }: DocumentFolder,
  commandId: string,
): DocumentVersion | undefined {
  return documents.flatMap(({ versions }) => versions).find(({ id }) => id === commandId)
}

export function documentOf({ documents }: DocumentFolder, id: string): KeptDocument | undefined {
  return documents.find((document) => document.id === id)
}

import type { PersonId } from '../people.ts'
import {
  type ArrivingDocument,
  type DocumentFolder,
  type DocumentVersion,
  type FolderKey,
  inForce,
  type Withdrawal,
} from './documentFolder.ts'

/** A folder to which nobody has added anything yet. */
export function emptyFolder({ appropriateBodyId, owner, ownerId }: FolderKey): DocumentFolder {
  return { appropriateBodyId, owner, ownerId, documents: [], arriving: [] }
}

/** The folder with a document, or with another version of one. What it had of it stays. */
export function withVersion(
  folder: DocumentFolder,
  version: DocumentVersion,
  documentId: string | undefined,
): DocumentFolder {
  const arriving = folder.arriving.filter(({ id }) => id !== version.id)
  if (documentId === undefined) {
    const added = { id: version.id, versions: [version] as const }
    return { ...folder, arriving, documents: [...folder.documents, added] }
  }
  const documents = folder.documents.map((kept) => {
    if (kept.id !== documentId) return kept
    const { file } = inForce(kept)
    const whole = version.file || !file ? version : { ...version, file }
    const [first, ...later] = kept.versions
    return { ...kept, versions: [first, ...later, whole] as const }
  })
  return { ...folder, arriving, documents }
}

/** The folder while a file is on its way. What the same person had begun before is given up. */
export function withArriving(folder: DocumentFolder, arriving: ArrivingDocument): DocumentFolder {
  const others = folder.arriving.filter(({ person }) => person !== arriving.person)
  return { ...folder, arriving: [...others, arriving] }
}

export function arrivingOf(
  { arriving }: DocumentFolder,
  person: PersonId,
): ArrivingDocument | undefined {
  return arriving.find((one) => one.person === person)
}

/** The folder with a document out of use. It is still listed, with who withdrew it and why. */
export function withWithdrawn(
  folder: DocumentFolder,
  documentId: string,
  withdrawn: Withdrawal,
): DocumentFolder {
  const documents = folder.documents.map((kept) =>
    kept.id === documentId && !kept.withdrawn ? { ...kept, withdrawn } : kept,
  )
  return { ...folder, documents }
}

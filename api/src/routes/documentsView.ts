import type { DocumentItem, DocumentView } from '@ect/contract/documentsView.ts'
import type { DocumentList } from '@ect/contract/listDocuments.ts'
import {
  type DocumentDetails,
  type DocumentVersion,
  inForce,
} from '@ect/domain/documents/documentFolder.ts'
import type { ListedDocument, ListedDocuments } from '@ect/usecases/listDocuments.ts'
import type { OpenedDocument } from '@ect/usecases/openDocument.ts'

export function toDocumentList(listed: ListedDocuments): DocumentList {
  const { role, appropriateBody, school } = listed.found
  return {
    role,
    today: listed.today,
    appropriateBodyName: appropriateBody.name,
    school: { id: school.id, name: school.name, headteacher: school.headteacher.name },
    mayAdd: [...listed.mayAdd],
    documents: listed.documents.map(toItem),
    filed: listed.filed.map(({ by, ...filed }) => ({ ...filed, by: [...by] })),
    halfTerms: listed.halfTerms.map(({ observedOn, ...half }) => ({
      ...half,
      observedOn: [...observedOn],
    })),
  }
}

function toItem({ document, mayChange }: ListedDocument): DocumentItem {
  const { kind, title, on, observer, feedback, file, by, at } = inForce(document)
  const { withdrawn } = document
  return {
    documentId: document.id,
    kind,
    title,
    on,
    ...(observer !== undefined && { observer }),
    version: document.versions.length,
    by: by.name,
    at,
    hasFeedback: feedback !== undefined,
    hasFile: file !== undefined,
    mayChange,
    ...(withdrawn && {
      withdrawn: { by: withdrawn.by.name, at: withdrawn.at, reason: withdrawn.reason },
    }),
  }
}

export function toDocumentView({ document, mayChange }: OpenedDocument): DocumentView {
  return { documentId: document.id, mayChange, versions: document.versions.map(toVersion) }
}

function toVersion({
  id: versionId,
  by,
  at,
  file,
  ...version
}: DocumentVersion): DocumentView['versions'][number] {
  const details: DocumentDetails = version
  if (!file) return { ...details, versionId, by: by.name, at }
  const { name, contentType, size, sha256 } = file
  return { ...details, versionId, by: by.name, at, file: { name, contentType, size, sha256 } }
}

import type { DocumentDetails } from '@ect/domain/documents/documentFolder.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'

import { addDocument } from '../addDocument.ts'
import { listDocuments } from '../listDocuments.ts'
import type { Caller } from '../ports/people.ts'
import { sendDocumentPart } from '../sendDocumentPart.ts'
import type { MemoryPorts } from './memoryPorts.ts'
import { theEct, theTutor } from './people.ts'

export const OF_AMARA = {
  appropriateBodyId: 'lanternfield',
  owner: 'induction',
  ownerId: 'amara',
} as const
export const OF_SCHOOL = { ...OF_AMARA, owner: 'school', ownerId: 'stonebeck' } as const

export const EVIDENCE: DocumentDetails = {
  kind: 'evidence',
  title: 'Scheme of work',
  on: '2026-10-05',
}
export const OBSERVATION: DocumentDetails = {
  kind: 'lesson-observation',
  title: 'Year 8 fractions',
  on: '2026-09-24',
  observer: 'Marcus Ellery',
  feedback: 'Clear questions; wait longer for answers.',
}
export const A_PDF = new TextEncoder().encode('%PDF-1.7 a scheme of work')

interface Adding {
  readonly caller?: Caller
  /** Of the command, and so of the document. */
  readonly id?: string
  readonly documentId?: string
  readonly details?: DocumentDetails
  readonly key?: typeof OF_AMARA | typeof OF_SCHOOL
}

/** Adds a document of words alone; an observation unless told. */
export async function addWords(
  ports: MemoryPorts,
  { caller = theTutor, id = 'words', details = OBSERVATION, key = OF_AMARA, ...rest }: Adding = {},
): Promise<void> {
  await addDocument(ports, caller, { ...key, ...rest, commandId: id, details })
}

/** Adds a document with a file that fits into one part, as the tab does. Its id is the file's name. */
export async function addFile(
  ports: MemoryPorts,
  name: string,
  { content = A_PDF, ...adding }: Adding & { readonly content?: Uint8Array } = {},
): Promise<EvidenceFile | undefined> {
  const { caller = theTutor, id = name, details = EVIDENCE, key = OF_AMARA, ...rest } = adding
  const file = sentFile(ports, name, content)
  const command = { ...key, ...rest, commandId: id, details, file }
  const begun = await addDocument(ports, caller, command)
  if (begun.file) return begun.file
  const part = { ...key, commandId: id, from: 0, content }
  return (await sendDocumentPart(ports, caller, part)).file
}

export function sentFile({ fingerprint }: MemoryPorts, name: string, content: Uint8Array) {
  return { name, size: content.length, sha256: fingerprint.ofBytes(content) }
}

export async function titlesListed(
  ports: MemoryPorts,
  caller: Caller = theEct,
): Promise<readonly (string | undefined)[]> {
  const { documents } = await listDocuments(ports, caller, OF_AMARA)
  return documents.map(({ document }) => document.versions.at(-1)?.title)
}

import { mayChange } from '@ect/domain/documents/documentAccess.ts'
import { type FolderKey, inForce, type KeptDocument } from '@ect/domain/documents/documentFolder.ts'
import { type DocumentKind, kindsToAdd } from '@ect/domain/documents/documentKinds.ts'
import { type ObservedHalfTerm, observedHalfTerms } from '@ect/domain/documents/halfTerms.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'

import { type FiledDocument, filedDocuments } from './filedDocuments.ts'
import { type FolderOfCaller, folderOfCaller, type FolderPorts } from './folderOfCaller.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { calendarsOf, schoolsOf } from './schoolsOf.ts'

export interface ListedDocument {
  readonly document: KeptDocument
  readonly mayChange: boolean
}

/** The documents of an induction or a school, as one person may know of them. */
export interface ListedDocuments {
  readonly found: FolderOfCaller
  readonly today: IsoDate
  readonly mayAdd: readonly DocumentKind[]
  /** Latest day first. */
  readonly documents: readonly ListedDocument[]
  readonly filed: readonly FiledDocument[]
  /** Of an induction: where a lesson was observed, and where none is on record. */
  readonly halfTerms: readonly ObservedHalfTerm[]
}

/** @throws Refusal `not-found` */
export async function listDocuments(
  ports: FolderPorts & Pick<Ports, 'reports'>,
  caller: Caller,
  key: FolderKey,
): Promise<ListedDocuments> {
  const found = await folderOfCaller(ports, caller, key)
  const { folder, role, induction, appropriateBody } = found
  const today = ports.clock.today()
  const whose = induction && { induction, appropriateBody }
  return {
    found,
    today,
    mayAdd: induction?.closed ? [] : kindsToAdd(role, key.owner),
    documents: folder.documents
      .toSorted((a, b) => (inForce(a).on < inForce(b).on ? 1 : -1))
      .map((document) => ({ document, mayChange: mayChange(role, document) })),
    filed: whose ? await filedDocuments(ports, caller, whose) : [],
    halfTerms: await halfTermsOf(ports, found, today),
  }
}

async function halfTermsOf(
  ports: Pick<Ports, 'schools'>,
  { folder, induction }: FolderOfCaller,
  today: IsoDate,
): Promise<readonly ObservedHalfTerm[]> {
  if (!induction || induction.registeredOn === undefined) return []
  const calendars = calendarsOf(await schoolsOf(ports, induction))
  if (inductionFaults(induction, calendars).length > 0) return []
  const observed = folder.documents
    .filter(({ withdrawn }) => !withdrawn)
    .map(inForce)
    .filter(({ kind }) => kind === 'lesson-observation')
    .map(({ on }) => on)
  return observedHalfTerms(induction, calendars, { today, observed })
}

import type { KeyObject } from 'node:crypto'

import { documents } from '@ect/adapters/documents/documents.ts'
import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { type PdfSeal, readPdfSeal, SealFault } from '@ect/adapters/sealing/readPdfSeal.ts'
import { copyNamedIn, type SealedCopy } from '@ect/adapters/sealing/sealedDocuments.ts'
import { isSealOf } from '@ect/adapters/sealing/sealing.ts'
import type { DocumentStore } from '@ect/adapters/store/documentStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { checksInWords } from '@ect/domain/report/verifyingInWords.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { verifiedRecord } from '@ect/usecases/verifyReport.ts'

import { asCopied } from './asCopied.ts'

export interface Finding {
  readonly holds: boolean
  readonly sentence: string
}

export interface Evidence {
  readonly pdf: Uint8Array
  /** The public half of the installation's key; without it nobody can say whose seal it is. */
  readonly key?: KeyObject
  readonly records?: DocumentStore
}

/** What a signed copy proves, one sentence for each thing that was looked at. */
export async function verifyCopy({ pdf, key, records }: Evidence): Promise<readonly Finding[]> {
  try {
    const seal = await readPdfSeal(pdf)
    const copy = copyNamedIn(seal.reason)
    if (!copy) return [wrong('The seal is not that of a signed copy of a report.')]
    const ofSeal = [
      right(
        `Nothing in this file was changed since it was sealed as report ${copy.reportId}, version ${copy.version}.`,
      ),
      ...keyFindings(seal, key),
    ]
    return records ? [...ofSeal, ...(await recordFindings(seal, copy, records))] : ofSeal
  } catch (thrown) {
    if (thrown instanceof SealFault) return [wrong(thrown.message)]
    throw thrown
  }
}

function keyFindings({ publicKey, thumbprint }: PdfSeal, key: KeyObject | undefined): Finding[] {
  if (!key) {
    return [right(`The key has the thumbprint ${thumbprint}. Whose it is was not checked.`)]
  }
  return key.equals(publicKey)
    ? [right('The key of the seal is that of this installation.')]
    : [wrong('The key of the seal is not that of this installation.')]
}

async function recordFindings(
  seal: PdfSeal,
  copy: SealedCopy,
  store: DocumentStore,
): Promise<readonly Finding[]> {
  const report = await recordOf(copy, store)
  const then = report && asCopied(report, copy)
  if (!then) return [wrong('The records hold no such signature on this version of this report.')]
  const verify = (bytes: Uint8Array, { value }: { readonly value: string }) =>
    Promise.resolve(isSealOf(seal.publicKey, bytes, value))
  const verification = await verifiedRecord({ fingerprint, sealing: { verify } }, report)
  return [
    right('The records hold this version with this signature as its last.'),
    ...checksInWords(verification).map(({ holds, sentence }) => ({ holds, sentence })),
    await pagesFinding(seal, then),
  ]
}

async function recordOf(copy: SealedCopy, store: DocumentStore): Promise<Report | undefined> {
  try {
    return (await recordStores(store).reports.get(copy)).record
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'not-found') return undefined
    throw thrown
  }
}

/** A copy of a report that is re-opened says so; in which other state it was made is not in it. */
const COPIED_IN = ['submitted', 'reopened'] as const

/** A report always gives the same bytes, so the record itself says what the pages were. */
async function pagesFinding({ before }: PdfSeal, then: Report): Promise<Finding> {
  const version = then.versions.at(-1)
  const pdfs = documents()
  const pages = version
    ? await Promise.all(COPIED_IN.map((state) => pdfs.reportPdf({ ...then, state }, version)))
    : []
  await pdfs.close()
  return pages.some((made) => Buffer.compare(made, before) === 0)
    ? right('The pages are, to the byte, those that the records give.')
    : wrong(
        'The pages are not those that this version of the app makes from the records. If another version made them, compare them by eye.',
      )
}

function right(sentence: string): Finding {
  return { holds: true, sentence }
}

function wrong(sentence: string): Finding {
  return { holds: false, sentence }
}

import type { SentFile } from '@ect/domain/files/fileUpload.ts'
import {
  judgeFile,
  judgeNameAndSize,
  judgeStart,
  UPLOAD_PART_BYTES,
} from '@ect/domain/files/judgeFile.ts'
import { linksFault } from '@ect/domain/files/officeLinks.ts'
import { plainFile } from '@ect/domain/files/plainImage.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'
import type { RecordsSite } from '@ect/domain/school.ts'

import { sentFileName } from './filedNames.ts'
import type { Ports } from './ports.ts'
import type { FilePlace, KeptFile } from './ports/recordsLibrary.ts'
import { Refusal } from './refusal.ts'

export type FilePorts = Pick<Ports, 'library' | 'uploads' | 'fingerprint' | 'archives'>

/** A file that someone sends, and where it is to stand. */
export interface Arriving {
  readonly site: RecordsSite
  readonly folder: string
  readonly purpose: Parameters<typeof sentFileName>[0]
  readonly file: SentFile
}

/** How much of a file has come, and what it became when all of it has. */
export interface FileProgress {
  /** Bytes, from the first on: where to go on. */
  readonly received: number
  readonly file?: EvidenceFile
}

interface Part {
  /** The first byte of this part in the whole file. */
  readonly from: number
  readonly content: Uint8Array
}

/**
 * Opens the way for a file, or finds how far it has come.
 *
 * @param underWay the address at which the same file was begun before
 * @returns with the address at which it was begun now, to be kept before it is sent to
 * @throws Refusal `file-refused` with the reason, `microsoft-unavailable`
 */
export async function beginFile(
  ports: FilePorts,
  arriving: Arriving,
  underWay: string | undefined,
): Promise<FileProgress & { readonly session?: string }> {
  const { site } = arriving
  const place = placeOf(arriving)
  const kept = await ports.library.find(site, place)
  if (kept) return wholeFile(ports, arriving, { kept, isNew: false })

  if (underWay !== undefined) {
    const received = await ports.uploads.received(site, underWay)
    if (received !== undefined) return { received }
  }
  return { received: 0, session: await ports.uploads.open(site, place) }
}

/**
 * Takes one part of a file, in order. A part that came already changes nothing: the answer says where
 * to go on. With the last one the file is judged.
 *
 * @throws Refusal `file-refused` with the reason, `upload-over`, `request-malformed`,
 *   `microsoft-unavailable`
 */
export async function receivePart(
  ports: FilePorts,
  arriving: Arriving & { readonly session: string },
  part: Part,
): Promise<FileProgress> {
  const { site, file, session } = arriving
  assertFits(file, part)
  const sent = await ports.uploads.send(site, session, { ...part, size: file.size })
  if (sent.received !== undefined && sent.received < file.size) return { received: sent.received }

  const kept = sent.kept ?? (await ports.library.find(site, placeOf(arriving)))
  if (!kept) throw new Refusal('upload-over')
  return wholeFile(ports, arriving, { kept, isNew: sent.kept !== undefined })
}

function assertFits({ name, size }: SentFile, { from, content }: Part): void {
  const end = from + content.length
  const isWhole = content.length === UPLOAD_PART_BYTES && from % UPLOAD_PART_BYTES === 0
  if (content.length === 0 || end > size || !(isWhole || end === size)) {
    throw new Refusal('request-malformed')
  }
  if (from > 0) return
  const verdict = judgeStart(name, content)
  if (!verdict.taken) throw new Refusal('file-refused', { detail: verdict.reason })
}

interface Whole {
  readonly kept: KeptFile
  /** It has just come; one that was there before is never taken away. */
  readonly isNew: boolean
}

/** Judges a file that has come as a whole. What cannot be taken is not left behind. */
async function wholeFile(
  ports: FilePorts,
  arriving: Arriving,
  whole: Whole,
): Promise<Required<FileProgress>> {
  const { site, file } = arriving
  const content = await ports.library.read(site, whole.kept.itemId)
  const reason = whyRefused(ports, file, content)
  if (reason !== undefined) {
    if (whole.isNew) await ports.library.remove(site, whole.kept.itemId)
    throw new Refusal('file-refused', { detail: reason })
  }
  return { received: file.size, file: await keptPlain(ports, arriving, whole, content) }
}

/** The tab takes the metadata out of a picture before it sends it; what came otherwise is exchanged. */
async function keptPlain(
  ports: FilePorts,
  arriving: Arriving,
  { kept, isNew }: Whole,
  sent: Uint8Array,
): Promise<EvidenceFile> {
  const { site, file } = arriving
  const { name } = file
  const { contentType } = typeOrRefuse(file)
  const { content, takenOut } = plainFile(contentType, sent)
  const size = content.length
  const sha256 = ports.fingerprint.ofBytes(content)
  if (takenOut === 0) return { fileId: kept.itemId, name, contentType, size, sha256 }
  const place = placeOf({ ...arriving, file: { name, size, sha256 } })
  const plain = await ports.library.keep(site, { ...place, contentType, content })
  if (isNew) await ports.library.remove(site, kept.itemId)
  return { fileId: plain.itemId, name, contentType, size, sha256 }
}

function whyRefused(
  { fingerprint, archives }: FilePorts,
  { name, size, sha256 }: SentFile,
  content: Uint8Array,
): string | undefined {
  if (content.length !== size || fingerprint.ofBytes(content) !== sha256) {
    return 'This file changed on its way. Attach it again.'
  }
  const verdict = judgeFile(name, content)
  if (!verdict.taken) return verdict.reason
  const relationships = archives.textsOf(content, '.rels')
  return relationships ? linksFault(relationships) : DAMAGED
}

const DAMAGED = 'This file is damaged. Open it, save it again and attach it.'

/**
 * The name tells one content from every other, so that nothing that was sent is overwritten.
 *
 * @throws Refusal `file-refused` with the reason, by name and size alone
 */
function placeOf({ folder, purpose, file }: Omit<Arriving, 'site'>): FilePlace {
  return { folder, name: sentFileName(purpose, file.sha256, typeOrRefuse(file).extension) }
}

function typeOrRefuse({ name, size }: SentFile) {
  const verdict = judgeNameAndSize(name, size)
  if (!verdict.taken) throw new Refusal('file-refused', { detail: verdict.reason })
  return verdict
}

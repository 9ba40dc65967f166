import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'

import { calculateJwkThumbprint } from 'jose'
import { Certificate, ContentInfo, SignedData } from 'pkijs'

/** A seal that is over the whole file, and by which key. */
export interface PdfSeal {
  readonly publicKey: KeyObject
  /** RFC 7638 thumbprint of the key. */
  readonly thumbprint: string
  /** What the seal says that it is for. */
  readonly reason: string
  /** The document as it was before it was sealed, if it was sealed by adding to it. */
  readonly before: Uint8Array
}

/** What is wrong with the seal of a file, as a sentence. */
export class SealFault extends Error {
  override readonly name = 'SealFault'
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g
const REASON = /\/Reason\s*\(([^()\\]*)\)/g

/**
 * Reads and checks the one seal of a PDF. It must be over every byte but its own: what was added to
 * a sealed file later would otherwise be shown under a seal that still looks good.
 *
 * @throws SealFault
 */
export async function readPdfSeal(pdf: Uint8Array): Promise<PdfSeal> {
  const text = Buffer.from(pdf).toString('latin1')
  if (!text.startsWith('%PDF-')) throw new SealFault('This is not a PDF.')
  const { start, end } = sealPlace(text)
  const covered = Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)])
  const publicKey = await signerOf(derIn(text.slice(start + 1, end - 1)), covered)
  return {
    publicKey,
    thumbprint: await calculateJwkThumbprint(publicKey),
    reason: only(text.matchAll(REASON), 'The seal does not say what it is for.')[1] ?? '',
    before: pdf.subarray(0, text.lastIndexOf('%%EOF', start) + '%%EOF\n'.length),
  }
}

/** Where in the file the seal itself is written, from `<` to `>`. */
function sealPlace(text: string): { readonly start: number; readonly end: number } {
  const ranges = [...text.matchAll(BYTE_RANGE)]
  if (ranges.length === 0) throw new SealFault('This PDF carries no seal.')
  const [, from, start, end, rest] = only(ranges, 'This PDF carries more than one seal.').map(
    Number,
  )
  if (from !== 0 || start === undefined || end === undefined || rest === undefined) {
    throw new SealFault('The seal does not begin with the file.')
  }
  if (end + rest !== text.length) {
    throw new SealFault('The seal is not over the whole file: something was added or cut off.')
  }
  if (text[start] !== '<' || text[end - 1] !== '>') throw broken()
  return { start, end }
}

/** The seal is written in hexadecimal, with noughts up to the room that was kept for it. */
function derIn(hex: string): Uint8Array {
  const bytes = Buffer.from(hex, 'hex')
  const length = 4 + bytes.readUInt16BE(2)
  const isWhole = bytes[0] === 0x30 && bytes[1] === 0x82 && length <= bytes.length
  const isSpelledSo = [bytes.toString('hex'), bytes.toString('hex').toUpperCase()].includes(hex)
  if (!isWhole || !isSpelledSo || bytes.subarray(length).some((byte) => byte !== 0)) throw broken()
  return bytes.subarray(0, length)
}

async function signerOf(der: Uint8Array, covered: Uint8Array): Promise<KeyObject> {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(der).content })
    const [certificate] = signed.certificates ?? []
    const data = new Uint8Array(covered).buffer
    const isGood = await signed.verify({ signer: 0, data, checkChain: false })
    if (!isGood || !(certificate instanceof Certificate)) throw broken()
    const spki = Buffer.from(certificate.subjectPublicKeyInfo.toSchema().toBER())
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    const x509 = new X509Certificate(Buffer.from(certificate.toSchema().toBER()))
    if (!x509.verify(publicKey)) throw broken()
    return publicKey
  } catch (error) {
    throw error instanceof SealFault ? error : broken(error)
  }
}

function broken(cause?: unknown): SealFault {
  return new SealFault('The seal is broken: the file was changed after it was sealed.', { cause })
}

function only<T>(found: Iterable<T>, otherwise: string): T {
  const [first, ...others] = found
  if (first === undefined || others.length > 0) throw new SealFault(otherwise)
  return first
}

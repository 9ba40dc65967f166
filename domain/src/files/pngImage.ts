import { joinedBytes, viewOf } from './bytes.ts'
import type { PlainImage } from './jpegImage.ts'

const SIGNATURE_BYTES = 8
/** Length, name and checksum around each chunk's own bytes. */
const AROUND_BYTES = 12

/** The chunks that make the picture; all others tell about it. */
const PICTURE = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs'.split(' '),
)

/** A PNG without its metadata, bit for bit the same picture; `undefined` when it is none. */
export function plainPng(content: Uint8Array): PlainImage | undefined {
  const view = viewOf(content)
  const kept = [content.subarray(0, SIGNATURE_BYTES)]
  let pixels = 0
  for (let at = SIGNATURE_BYTES; at + AROUND_BYTES <= content.length;) {
    const next = at + AROUND_BYTES + view.getUint32(at)
    if (next > content.length) return undefined
    const name = String.fromCharCode(...content.subarray(at + 4, at + 8))
    if (PICTURE.has(name)) kept.push(content.subarray(at, next))
    if (name === 'IHDR') pixels = view.getUint32(at + 8) * view.getUint32(at + 12)
    if (name === 'IEND') return pixels > 0 ? { content: joinedBytes(kept), pixels } : undefined
    at = next
  }
  return undefined
}

import { fromHex, viewOf } from './bytes.ts'

const TIFF_AT = 10
const ORIENTATION = 0x0112
const UPRIGHT = 1
const MOST = 8
const FIELD_BYTES = 12

/** Which way up a camera was held, from a JPEG's Exif segment; `undefined` when upright or unsaid. */
export function orientationIn(segment: Uint8Array): number | undefined {
  const isExif = Array.from('Exif').every((letter, n) => segment[4 + n] === letter.charCodeAt(0))
  if (!isExif || segment.length < TIFF_AT + 8) return undefined
  const tiff = viewOf(segment.subarray(TIFF_AT))
  const isLittle = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return undefined
  const fields = tiff.getUint16(directory, isLittle)
  for (let n = 0; n < fields; n += 1) {
    const at = directory + 2 + n * FIELD_BYTES
    if (at + FIELD_BYTES > tiff.byteLength) return undefined
    if (tiff.getUint16(at, isLittle) !== ORIENTATION) continue
    const value = tiff.getUint16(at + 8, isLittle)
    return value > UPRIGHT && value <= MOST ? value : undefined
  }
  return undefined
}

/** Marker and length, `Exif`, a TIFF header, and one field with its value to be filled in. */
const ONE_FIELD = 'ffe10022 457869660000 4d4d002a00000008 0001 0112000300000001 00000000 00000000'
const VALUE_AT = 29

/** An Exif segment that says which way up, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const segment = fromHex(ONE_FIELD)
  segment[VALUE_AT] = orientation
  return segment
}

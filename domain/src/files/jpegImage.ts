import { joinedBytes, viewOf } from './bytes.ts'
import { orientationIn, orientationSegment } from './orientation.ts'

/** A picture as it may be kept: its own pixels, and nothing about who took it, when, where, with what. */
export interface PlainImage {
  readonly content: Uint8Array
  readonly pixels: number
}

const MARK = 0xff
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const JFIF = 0xe0
const EXIF = 0xe1
const PROFILE = 0xe2
const ADOBE = 0xee
const COMMENT = 0xfe
/** Markers of applications, among which all metadata stands. */
const [FIRST_APP, LAST_APP] = [0xe0, 0xef]
const [FIRST_RESTART, LAST_RESTART] = [0xd0, 0xd7]
/** Frame headers, which say how large the picture is. */
const [FIRST_FRAME, LAST_FRAME] = [0xc0, 0xcf]
const NO_FRAME = [0xc4, 0xc8, 0xcc]

/** A JPEG without its metadata, bit for bit the same picture; `undefined` when it is none. */
export function plainJpeg(content: Uint8Array): PlainImage | undefined {
  const kept: Uint8Array[] = [Uint8Array.of(MARK, START)]
  let orientation: number | undefined
  let pixels = 0
  for (let at = 2; ;) {
    const segment = segmentAt(content, at)
    if (!segment) return undefined
    const { marker, bytes, next } = segment
    if (marker === END) return pixels > 0 ? finished(kept, orientation, pixels) : undefined
    if (marker === EXIF) orientation ??= orientationIn(bytes)
    if (isFrame(marker)) pixels = pixelsOf(bytes)
    const part = keptOf(marker, bytes)
    if (part) kept.push(part)
    at = next
    if (marker !== SCAN) continue
    const scanEnd = endOfScan(content, at)
    kept.push(content.subarray(at, scanEnd))
    at = scanEnd
  }
}

interface Segment {
  readonly marker: number
  /** The whole segment, its marker and length included. */
  readonly bytes: Uint8Array
  readonly next: number
}

function segmentAt(content: Uint8Array, from: number): Segment | undefined {
  let at = from
  if (content[at] !== MARK) return undefined
  // Any number of fill bytes may stand before a marker.
  while (content[at + 1] === MARK) at += 1
  const marker = content[at + 1]
  if (marker === undefined || marker === 0) return undefined
  if (marker === END) return { marker, bytes: content.subarray(at, at + 2), next: at + 2 }
  if (at + 4 > content.length) return undefined
  const length = lengthAt(content, at + 2)
  const next = at + 2 + length
  if (length < 2 || next > content.length) return undefined
  return { marker, bytes: content.subarray(at, next), next }
}

function lengthAt(content: Uint8Array, at: number): number {
  return (content[at] ?? 0) * 0x100 + (content[at + 1] ?? 0)
}

function keptOf(marker: number, bytes: Uint8Array): Uint8Array | undefined {
  if (marker === JFIF) return withoutThumbnail(bytes)
  if (marker === PROFILE) return isNamed(bytes, 'ICC_PROFILE') ? bytes : undefined
  if (marker === ADOBE) return isNamed(bytes, 'Adobe') ? bytes : undefined
  const isMetadata = marker === COMMENT || (marker >= FIRST_APP && marker <= LAST_APP)
  return isMetadata ? undefined : bytes
}

/** The first segment of most files; a small copy of the picture may follow its fourteen bytes. */
function withoutThumbnail(bytes: Uint8Array): Uint8Array | undefined {
  if (!isNamed(bytes, 'JFIF') || bytes.length < 18) return undefined
  const plain = bytes.slice(0, 18)
  plain.set([0, 16], 2)
  plain.set([0, 0], 16)
  return plain
}

/** The picture's own bits run to the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(content: Uint8Array, from: number): number {
  let at = content.indexOf(MARK, from)
  while (at !== -1) {
    const next = content[at + 1] ?? END
    if (next !== 0 && (next < FIRST_RESTART || next > LAST_RESTART)) return at
    at = content.indexOf(MARK, at + 2)
  }
  return content.length
}

function finished(
  [start, ...rest]: readonly Uint8Array[],
  orientation: number | undefined,
  pixels: number,
): PlainImage {
  const parts = [
    ...(start ? [start] : []),
    ...(orientation === undefined ? [] : [orientationSegment(orientation)]),
    ...rest,
    Uint8Array.of(MARK, END),
  ]
  return { content: joinedBytes(parts), pixels }
}

function isFrame(marker: number): boolean {
  return marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAME.includes(marker)
}

function pixelsOf(frame: Uint8Array): number {
  if (frame.length < 9) return 0
  const view = viewOf(frame)
  return view.getUint16(5) * view.getUint16(7)
}

function isNamed(bytes: Uint8Array, name: string): boolean {
  return Array.from(`${name}\0`).every((letter, n) => bytes[4 + n] === letter.charCodeAt(0))
}

import { viewOf } from './bytes.ts'

/** One file in a zip archive, as the archive's own directory names it. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** Bytes when unpacked, by its own account. */
  readonly size: number
  /** Bytes in the archive. */
  readonly packedSize: number
  /** How it is packed: 0 for not at all, 8 for deflate. */
  readonly method: number
  /** Where what stands before its bytes begins. */
  readonly headerAt: number
}

const END = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const ENCRYPTED = 1
/** Stands where a number is too large for the plain format: no file of ours is. */
const ELSEWHERE = 0xffffffff

/**
 * The files in a zip archive, from its directory, without unpacking any; `undefined` when the bytes
 * are not one whole archive from the first to the last.
 */
export function zipEntries(content: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(content)
  const end = endOf(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = end.directoryAt
  for (let read = 0; read < end.count; read += 1) {
    const entry = entryAt(content, view, at, end.at)
    if (!entry) return undefined
    entries.push(entry)
    at = entry.next
  }
  return at === end.at ? entries : undefined
}

interface Directory {
  /** Where the record that ends the archive begins. */
  readonly at: number
  readonly directoryAt: number
  readonly count: number
}

/** The record that ends an archive, with nothing after it but its own comment. */
function endOf(view: DataView): Directory | undefined {
  const last = view.byteLength - END_BYTES
  const earliest = Math.max(0, last - LONGEST_COMMENT)
  for (let at = last; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue
    if (view.getUint16(at + 20, true) !== last - at) continue
    return {
      at,
      count: view.getUint16(at + 10, true),
      directoryAt: view.getUint32(at + 16, true),
    }
  }
  return undefined
}

function entryAt(
  content: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): (ZipEntry & { readonly next: number }) | undefined {
  if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return undefined
  const size = view.getUint32(at + 24, true)
  const nameLength = view.getUint16(at + 28, true)
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const nameAt = at + ENTRY_BYTES
  const next = nameAt + nameLength + rest
  if (next > end || size === ELSEWHERE) return undefined
  return {
    name: String.fromCharCode(...content.subarray(nameAt, nameAt + nameLength)),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    size,
    packedSize: view.getUint32(at + 20, true),
    method: view.getUint16(at + 10, true),
    headerAt: view.getUint32(at + 42, true),
    next,
  }
}

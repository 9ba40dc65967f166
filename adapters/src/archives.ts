import { inflateRawSync } from 'node:zlib'

import { type ZipEntry, zipEntries } from '@ect/domain/files/zipEntries.ts'
import type { Archives } from '@ect/usecases/ports/documents.ts'

const STORED = 0
const DEFLATED = 8
/** Bytes. What an Office file says of its own parts is a few lines. */
const MOST_UNPACKED = 1024 * 1024
/** Before a part's own bytes stand this many, its name and some extras. */
const HEADER_BYTES = 30

/** Parts of zip archives, unpacked with Node's own zlib. */
export const archives: Archives = {
  textsOf(content, ending) {
    const entries = zipEntries(content) ?? []
    const parts = entries
      .filter(({ name }) => name.toLowerCase().endsWith(ending))
      .map((entry) => unpacked(content, entry))
    return parts.every((part) => part !== undefined) ? parts : undefined
  },
}

function unpacked(
  content: Uint8Array,
  { headerAt, packedSize, method }: ZipEntry,
): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  try {
    const names = bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28)
    const from = headerAt + HEADER_BYTES + names
    const packed = bytes.subarray(from, from + packedSize)
    if (method === STORED) return packed.subarray(0, MOST_UNPACKED).toString('latin1')
    if (method !== DEFLATED) return undefined
    return inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED }).toString('latin1')
  } catch {
    return undefined
  }
}

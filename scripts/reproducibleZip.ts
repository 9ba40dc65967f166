import { zipSync } from 'fflate'

/** The first day that a zip can name. With one date for all, equal files make equal bytes. */
const FIRST_DAY = new Date(1980, 0, 1)

/** The same files always make the same bytes, on any machine and at any time. */
export function reproducibleZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime: FIRST_DAY, level: 9 })
}

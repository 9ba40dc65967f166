import { zipEntries } from './zipEntries.ts'

/** Far more than a plan needs, and far less than would fill a reader's memory. */
const MOST_ENTRIES = 5000
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024

const MACROS = /(^|\/)(vbaproject\.bin|vbadata\.xml|activex|macrosheets)(\/|$)/
const PROGRAM =
  /\.(bat|cmd|com|cpl|dll|exe|hta|html?|jar|js|jse|lnk|msi|ps1|scr|vbe|vbs|wsf)$|(^|\/)oleobject\d*\.bin$/

/** Whether this is one whole Office file of the kind that holds a part of this name. */
export function isOfficeFile(content: Uint8Array, part: string): boolean {
  const names = namesIn(content)
  return names.includes('[content_types].xml') && names.includes(part)
}

/** Why an Office file cannot be taken, as a sentence, or `undefined` when it can. */
export function officeFault(content: Uint8Array): string | undefined {
  const entries = zipEntries(content) ?? []
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > MOST_ENTRIES || size > MOST_UNPACKED_BYTES) {
    return 'This file unpacks to more than can be read safely. Save it as a PDF and attach that.'
  }
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    return 'This file is locked with a password. Save it without one and attach it again.'
  }
  const names = namesIn(content)
  if (names.some((name) => MACROS.test(name))) {
    return 'This file has macros in it. Save it without them and attach it again.'
  }
  if (names.some((name) => PROGRAM.test(name))) {
    return 'This file has a program or another file in it. Take it out and attach it again.'
  }
  return undefined
}

function namesIn(content: Uint8Array): readonly string[] {
  return (zipEntries(content) ?? []).map(({ name }) => name.toLowerCase())
}

/** Bytes. */
export const SUPPORT_PLAN_MAX_BYTES = 10 * 1024 * 1024

interface FileType {
  readonly contentType: string
  /** The first bytes of every such file. */
  readonly starts: readonly number[]
  /** A folder that the zip archive of an Office file must hold. */
  readonly archived?: string
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OFFICE = 'application/vnd.openxmlformats-officedocument'

const FILE_TYPES: Readonly<Record<string, FileType>> = {
  pdf: { contentType: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  docx: {
    contentType: `${OFFICE}.wordprocessingml.document`,
    starts: ZIP,
    archived: 'word/document.xml',
  },
  pptx: {
    contentType: `${OFFICE}.presentationml.presentation`,
    starts: ZIP,
    archived: 'ppt/presentation.xml',
  },
  xlsx: {
    contentType: `${OFFICE}.spreadsheetml.sheet`,
    starts: ZIP,
    archived: 'xl/workbook.xml',
  },
  png: { contentType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  jpg: { contentType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  jpeg: { contentType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
}

/** The names that a file picker offers. */
export const SUPPORT_PLAN_EXTENSIONS: readonly string[] = Object.keys(FILE_TYPES)

const MACROS = 'vbaProject.bin'

export type FileVerdict =
  | { readonly taken: true; readonly extension: string; readonly contentType: string }
  | { readonly taken: false; readonly reason: string }

/** Whether a file may be kept as a support plan, judged by its name and by what it holds. */
export function judgeSupportPlan(name: string, content: Uint8Array): FileVerdict {
  if (content.length === 0) return refused('This file is empty.')
  if (content.length > SUPPORT_PLAN_MAX_BYTES) return refused('This file is larger than 10 MB.')
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const type = FILE_TYPES[extension]
  if (!type) return refused('Attach a PDF, Word, PowerPoint, Excel, JPEG or PNG file.')
  if (!isOfType(type, content)) {
    return refused(`This file says .${extension}, but its content is something else.`)
  }
  if (type.archived && holdsText(content, MACROS)) {
    return refused('This file has macros in it. Save it without them and attach it again.')
  }
  return { taken: true, extension, contentType: type.contentType }
}

/** A person's own file name, made harmless for showing: no path, no control or direction marks. */
export function shownFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return plain === '' || /^\.+$/.test(plain) ? 'support plan' : plain.slice(-120)
}

function isOfType({ starts, archived }: FileType, content: Uint8Array): boolean {
  const startsRight = starts.every((byte, index) => content[index] === byte)
  return startsRight && (archived === undefined || holdsText(content, archived))
}

/** The names of a zip archive's entries stand in it uncompressed. */
function holdsText(content: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0))
  const [first] = wanted
  if (first === undefined) return true
  for (let at = content.indexOf(first); at !== -1; at = content.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => content[at + index] === byte)) return true
  }
  return false
}

function refused(reason: string): FileVerdict {
  return { taken: false, reason }
}

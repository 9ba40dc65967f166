/** Bytes. */
export const SUPPORT_PLAN_MAX_BYTES = 10 * 1024 * 1024

interface FileType {
  readonly contentType: string
  /** The first bytes of every such file. */
  readonly starts: readonly number[]
  /** A folder that the zip archive of an Office file must hold. */
  readonly archived?: string
}

const PDF: FileType = {
  contentType: 'application/pdf',
  starts: [0x25, 0x50, 0x44, 0x46, 0x2d],
}
const PNG: FileType = {
  contentType: 'image/png',
  starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}
const JPEG: FileType = { contentType: 'image/jpeg', starts: [0xff, 0xd8, 0xff] }

const FILE_TYPES: ReadonlyMap<string, FileType> = new Map([
  ['pdf', PDF],
  ['docx', officeFile('wordprocessingml.document', 'word/document.xml')],
  ['pptx', officeFile('presentationml.presentation', 'ppt/presentation.xml')],
  ['xlsx', officeFile('spreadsheetml.sheet', 'xl/workbook.xml')],
  ['png', PNG],
  ['jpg', JPEG],
  ['jpeg', JPEG],
])

/** The names that a file picker offers. */
export const SUPPORT_PLAN_EXTENSIONS: readonly string[] = [...FILE_TYPES.keys()]

const MACROS = 'vbaProject.bin'
/** Letters of a file name that are shown. */
const LONGEST_NAME = 120

export type FileVerdict =
  | { readonly taken: true; readonly extension: string; readonly contentType: string }
  | { readonly taken: false; readonly reason: string }

/** Whether a file may be kept as a support plan, judged by its name and by what it holds. */
export function judgeSupportPlan(name: string, content: Uint8Array): FileVerdict {
  if (content.length === 0) return refused('This file is empty.')
  if (content.length > SUPPORT_PLAN_MAX_BYTES) return refused('This file is larger than 10 MB.')
  const extension = extensionOf(name)
  const type = FILE_TYPES.get(extension)
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
  if (plain === '' || /^\.+$/.test(plain)) return 'support plan'
  return Array.from(plain).slice(-LONGEST_NAME).join('')
}

function officeFile(kind: string, archived: string): FileType {
  return {
    contentType: `application/vnd.openxmlformats-officedocument.${kind}`,
    starts: [0x50, 0x4b, 0x03, 0x04],
    archived,
  }
}

/** What stands after the last dot of a name, or `''` when it has none. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase()
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

import { startsWith } from './bytes.ts'
import { imageFault } from './plainImage.ts'
import { isOfficeFile, officeFault } from './officeFile.ts'
import { pdfFault } from './pdfFile.ts'

/** Bytes. */
export const FILE_MAX_BYTES = 10 * 1024 * 1024

/** Bytes of each part but the last. SharePoint takes multiples of 320 KiB. */
export const UPLOAD_PART_BYTES = 2 * 320 * 1024

interface FileType {
  readonly contentType: string
  /** The first bytes of every such file. */
  readonly starts: readonly number[]
  /** The part that an Office file of this type must hold. */
  readonly part?: string
  /** Why the content cannot be taken, as a sentence. */
  readonly fault: (content: Uint8Array) => string | undefined
}

const PDF: FileType = {
  contentType: 'application/pdf',
  starts: [0x25, 0x50, 0x44, 0x46, 0x2d],
  fault: pdfFault,
}
const PNG = picture('image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = picture('image/jpeg', [0xff, 0xd8, 0xff])

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
export const FILE_EXTENSIONS: readonly string[] = [...FILE_TYPES.keys()]

/** Letters of a file name that are shown. */
const LONGEST_NAME = 120

export type FileVerdict =
  | { readonly taken: true; readonly extension: string; readonly contentType: string }
  | { readonly taken: false; readonly reason: string }

/** Whether a file of this name and size may be kept, before a byte of it is read. */
export function judgeNameAndSize(name: string, size: number): FileVerdict {
  if (size === 0) return refused('This file is empty.')
  if (size > FILE_MAX_BYTES) return refused('This file is larger than 10 MB.')
  const extension = extensionOf(name)
  const type = FILE_TYPES.get(extension)
  if (!type) return refused('Attach a PDF, Word, PowerPoint, Excel, JPEG or PNG file.')
  return { taken: true, extension, contentType: type.contentType }
}

/** Whether a file can be what its name says, judged by its first bytes: a disguise goes no further. */
export function judgeStart(name: string, start: Uint8Array): FileVerdict {
  const named = judgeNameAndSize(name, start.length)
  const starts = FILE_TYPES.get(extensionOf(name))?.starts ?? []
  return named.taken && !startsWith(start, starts) ? disguised(named.extension) : named
}

/** Whether a file may be kept, judged by its name and by all that it holds. */
export function judgeFile(name: string, content: Uint8Array): FileVerdict {
  const verdict = judgeStart(name, content)
  const type = FILE_TYPES.get(extensionOf(name))
  if (!verdict.taken || !type) return verdict
  if (type.part !== undefined && !isOfficeFile(content, type.part)) {
    return disguised(verdict.extension)
  }
  const fault = type.fault(content)
  return fault === undefined ? verdict : refused(fault)
}

/** A person's own file name, made harmless for showing: no path, no control or direction marks. */
export function shownFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
  if (plain === '' || /^\.+$/.test(plain)) return 'unnamed file'
  return Array.from(plain).slice(-LONGEST_NAME).join('')
}

function picture(contentType: string, starts: readonly number[]): FileType {
  return { contentType, starts, fault: (content) => imageFault(contentType, content) }
}

function officeFile(kind: string, part: string): FileType {
  return {
    contentType: `application/vnd.openxmlformats-officedocument.${kind}`,
    starts: [0x50, 0x4b, 0x03, 0x04],
    part,
    fault: officeFault,
  }
}

/** What stands after the last dot of a name, or `''` when it has none. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase()
}

function disguised(extension: string): FileVerdict {
  return refused(`This file says .${extension}, but its content is something else.`)
}

function refused(reason: string): FileVerdict {
  return { taken: false, reason }
}

import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'

import { joinedBytes } from './bytes.ts'
import { phoneJpegFile, plainPngFile } from '../testing/pictures.ts'
import {
  judgeNameAndSize,
  judgeStart,
  judgeFile,
  shownFileName,
  FILE_MAX_BYTES,
} from './judgeFile.ts'

const pdf = strToU8('%PDF-1.7 …')
const DOCX = ['[Content_Types].xml', 'word/document.xml']
const docx = zipped(...DOCX)
const PPTX = ['[Content_Types].xml', 'ppt/presentation.xml']
const pptx = zipped(...PPTX)
const XLSX = ['[Content_Types].xml', 'xl/workbook.xml']
const xlsx = zipped(...XLSX)
const withMacros = zipped('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')
const png = plainPngFile()
const jpeg = phoneJpegFile()
const exe = strToU8('MZ\u0090\0')
const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
/** How Office keeps old and encrypted files. */
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

describe('what can be attached', () => {
  test.each([
    ['plan.pdf', pdf, 'application/pdf'],
    ['PLAN.PDF', pdf, 'application/pdf'],
    ['Amara: plan v1.2.docx', docx, expect.stringContaining('wordprocessingml')],
    ['plan.pptx', pptx, expect.stringContaining('presentationml')],
    ['plan.xlsx', xlsx, expect.stringContaining('spreadsheetml')],
    ['scan.png', png, 'image/png'],
    ['scan.jpg', jpeg, 'image/jpeg'],
    ['scan.jpeg', jpeg, 'image/jpeg'],
  ])('%s', (name, content, contentType) => {
    expect(judgeFile(name, content)).toMatchObject({ taken: true, contentType })
  })

  test.each([
    ['a chart with its own workbook', 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'],
    ['the settings of a printer', 'ppt/printerSettings/printerSettings1.bin'],
    ['a drawing', 'ppt/media/image1.svg'],
  ])('slides with %s in them', (_, part) => {
    expect(judgeFile('plan.pptx', zipped(...PPTX, part)).taken).toBe(true)
  })

  test('a file of exactly 10 MB', () => {
    expect(judgeFile('plan.pdf', sized(FILE_MAX_BYTES)).taken).toBe(true)
  })
})

describe('what cannot', () => {
  test.each([
    ['plan.pdf', new Uint8Array(), 'empty'],
    ['plan.pdf', sized(FILE_MAX_BYTES + 1), 'larger than 10 MB'],
    ['plan.exe', exe, 'Attach a PDF'],
    ['plan.docm', withMacros, 'Attach a PDF'],
    ['plan.svg', svg, 'Attach a PDF'],
    ['plan.html', strToU8('<html>'), 'Attach a PDF'],
    ['plan', pdf, 'Attach a PDF'],
    ['pdf', pdf, 'Attach a PDF'],
    ['plan.', pdf, 'Attach a PDF'],
    ['plan.constructor', pdf, 'Attach a PDF'],
    ['plan.__proto__', pdf, 'Attach a PDF'],
    ['plan.pdf.exe', exe, 'Attach a PDF'],
    ['plan.pdf', exe, 'says .pdf, but its content is something else'],
    ['plan.pdf', docx, 'says .pdf, but its content is something else'],
    ['plan.png', svg, 'says .png, but its content is something else'],
    ['plan.docx', pptx, 'says .docx, but its content is something else'],
    ['plan.docx', zipped('setup.exe'), 'says .docx, but its content is something else'],
    ['plan.docx', compound, 'says .docx, but its content is something else'],
    ['plan.docx', withMacros, 'has macros in it'],
    ['plan.xlsx', zipped(...XLSX, 'xl/macrosheets/sheet1.xml'), 'has macros in it'],
    ['plan.docx', zipped(...DOCX, 'word/activeX/activeX1.xml'), 'has macros in it'],
    ['plan.docx', zipped(...DOCX, 'word/embeddings/oleObject1.bin'), 'another file in it'],
    ['plan.docx', zipped(...DOCX, 'word/media/RUN.EXE'), 'a program or another file in it'],
    ['plan.docx', zipped(...DOCX, ...pictures(5001)), 'unpacks to more than'],
    ['plan.docx', claiming(docx, 300 * 1024 * 1024), 'unpacks to more than'],
    ['plan.docx', locked(docx), 'locked with a password'],
    ['plan.docx', zipped(...XLSX), 'says .docx, but its content is something else'],
    ['plan.docx', zipped('word/document.xml'), 'says .docx, but its content is something else'],
    ['plan.docx', joinedBytes([docx, exe]), 'says .docx, but its content is something else'],
    ['plan.docx', joinedBytes([exe, docx]), 'says .docx, but its content is something else'],
    ['plan.docx', docx.subarray(0, -1), 'says .docx, but its content is something else'],
    ['plan.docx', mentioning('word/document.xml'), 'but its content is something else'],
    ['plan.pdf', strToU8('%PDF-1.7 /S /JavaScript /JS (1)'), 'a script or another file'],
    ['plan.pdf', strToU8('%PDF-1.7 /Type /EmbeddedFile'), 'a script or another file'],
    ['plan.jpg', jpeg.subarray(0, 90), 'damaged'],
    ['plan.jpg', png, 'says .jpg, but its content is something else'],
    ['plan.png', png.subarray(0, 40), 'damaged'],
  ])('%s: %#', (name, content, reason) => {
    expect(judgeFile(name, content)).toEqual({
      taken: false,
      reason: expect.stringContaining(reason),
    })
  })
})

test('a file made to be slow to read is judged before the test gives up', () => {
  const slashes = sized(FILE_MAX_BYTES).fill(0x2f, 8)
  expect(judgeFile('plan.pdf', slashes).taken).toBe(true)
})

test('a disguise is seen through by its first bytes, before the rest is sent', () => {
  expect(judgeNameAndSize('plan.pdf', 5).taken).toBe(true)
  expect(judgeStart('plan.pdf', pdf.subarray(0, 8)).taken).toBe(true)
  expect(judgeStart('plan.pdf', exe)).toMatchObject({ taken: false })
  expect(judgeStart('plan.docx', docx.subarray(0, 30)).taken).toBe(true)
})

describe("a person's own name for a file, made harmless", () => {
  test.each([
    ['Support plan.pdf', 'Support plan.pdf'],
    ['Cynllun cymorth Siân.docx', 'Cynllun cymorth Siân.docx'],
    ['../../x.pdf', 'x.pdf'],
    [String.raw`C:\Users\marcus\plan.pdf`, 'plan.pdf'],
    ['plan\u202Efdp.exe', 'planfdp.exe'],
    ['plan\u0000.pdf', 'plan.pdf'],
    ['pl\u200Ban\r\n.pdf', 'plan.pdf'],
    ['  plan.pdf  ', 'plan.pdf'],
    ['...', 'unnamed file'],
    ['..', 'unnamed file'],
    ['/', 'unnamed file'],
    ['\u0000\u202E', 'unnamed file'],
    ['', 'unnamed file'],
    ['\u202Egnp.nalp', 'gnp.nalp'],
    ['plan\u2066.pdf\u2069', 'plan.pdf'],
    ['p\u00ADl\uFEFFa\u2060n.pdf', 'plan.pdf'],
    ['plan\u2028.pdf\u2029', 'plan.pdf'],
    ['pl\u001B[31man.pdf', 'pl[31man.pdf'],
    ['half \uD83D a pair.pdf', 'half \uFFFD a pair.pdf'],
    ['%2e%2e%2fplan.pdf', '%2e%2e%2fplan.pdf'],
    ['CON.pdf', 'CON.pdf'],
    ['~$plan.docx', '~$plan.docx'],
    ['<img src=x onerror=alert(1)>.pdf', '<img src=x onerror=alert(1)>.pdf'],
    ['file://server/share/plan.pdf', 'plan.pdf'],
  ])('%j is shown as %j', (name, shown) => {
    expect(shownFileName(name)).toBe(shown)
  })

  test('a very long one keeps its end, where the type stands', () => {
    const shown = shownFileName(`${'x'.repeat(400)}.docx`)
    expect(shown).toHaveLength(120)
    expect(shown.endsWith('x.docx')).toBe(true)
  })

  test('no letter is cut in half', () => {
    expect(shownFileName(`${'👩'.repeat(200)}.docx`).isWellFormed()).toBe(true)
  })
})

function zipped(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('content')])))
}

/** The archive's directory says of its first entry that it is so large unpacked. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const claims = archive.slice()
  new DataView(claims.buffer).setUint32(directoryAt(claims) + 24, size, true)
  return claims
}

function locked(archive: Uint8Array): Uint8Array {
  const flagged = archive.slice()
  new DataView(flagged.buffer).setUint16(directoryAt(flagged) + 8, 1, true)
  return flagged
}

function directoryAt(archive: Uint8Array): number {
  return Buffer.from(archive).indexOf(Buffer.of(0x50, 0x4b, 1, 2))
}

/** An archive in which the name that is looked for is only written about. */
function mentioning(part: string): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8(part) }, { level: 0 })
}

function pictures(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `word/media/${n}.txt`)
}

function sized(bytes: number): Uint8Array {
  const content = new Uint8Array(bytes)
  content.set(pdf)
  return content
}

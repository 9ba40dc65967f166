import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'

import { judgeSupportPlan, shownFileName, SUPPORT_PLAN_MAX_BYTES } from './supportPlanFile.ts'

const pdf = strToU8('%PDF-1.7 …')
const docx = zipped('[Content_Types].xml', 'word/document.xml')
const pptx = zipped('[Content_Types].xml', 'ppt/presentation.xml')
const xlsx = zipped('[Content_Types].xml', 'xl/workbook.xml')
const withMacros = zipped('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)
const exe = strToU8('MZ\u0090\0')
const svg = strToU8('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
/** How Office keeps old and encrypted files. */
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)

describe('what can be attached as a support plan', () => {
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
    expect(judgeSupportPlan(name, content)).toMatchObject({ taken: true, contentType })
  })

  test('a file of exactly 10 MB', () => {
    expect(judgeSupportPlan('plan.pdf', sized(SUPPORT_PLAN_MAX_BYTES)).taken).toBe(true)
  })
})

describe('what cannot', () => {
  test.each([
    ['plan.pdf', new Uint8Array(), 'empty'],
    ['plan.pdf', sized(SUPPORT_PLAN_MAX_BYTES + 1), 'larger than 10 MB'],
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
  ])('%s: %#', (name, content, reason) => {
    expect(judgeSupportPlan(name, content)).toEqual({
      taken: false,
      reason: expect.stringContaining(reason),
    })
  })
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
    ['...', 'support plan'],
    ['..', 'support plan'],
    ['/', 'support plan'],
    ['\u0000\u202E', 'support plan'],
    ['', 'support plan'],
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

function sized(bytes: number): Uint8Array {
  const content = new Uint8Array(bytes)
  content.set(pdf)
  return content
}

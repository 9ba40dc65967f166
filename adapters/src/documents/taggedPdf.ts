import { openSync } from 'fontkit'
import Pdf from 'pdfkit'

import type { DocumentFacts, DocumentWriter } from './documentWriter.ts'
import type { FontFiles } from './fonts.ts'
import { printable } from './printable.ts'

const MARGINS = { top: 84, bottom: 72, left: 62, right: 62 }
const INK = '#1f2328'
const QUIET = '#57606a'
const ACCENT = '#1f3a5f'
const LINE = '#d0d7de'
const SIZE = { 1: 23, 2: 14.5, 3: 11.5, text: 10.5, small: 8.5 }
const SPACE_ABOVE = { 1: 0, 2: 20, 3: 11 }
/** So that no heading stands alone at the foot of a page. */
const ROOM_BELOW = { 1: 0, 2: 130, 3: 80 }
/** What pdfkit knows and its published types do not. */
const PDF_UA: object = { subset: 'PDF/UA' }

/**
 * A PDF that a screen reader can follow: every word is in the structure tree or marked as page
 * furniture (PDF/UA-1). The same calls give the same bytes.
 */
export class TaggedPdf implements DocumentWriter {
  readonly #pdf: PDFKit.PDFDocument
  readonly #root: PDFKit.PDFStructureElement
  readonly #facts: DocumentFacts
  readonly #fonts: FontFiles
  readonly #bytes: Promise<Uint8Array>
  readonly #hasGlyph: (codePoint: number) => boolean

  constructor(facts: DocumentFacts, fonts: FontFiles) {
    this.#facts = facts
    this.#fonts = fonts
    this.#hasGlyph = glyphsOf(fonts.regular)
    const { title, author, subject, madeAt } = facts
    this.#pdf = new Pdf({
      ...PDF_UA,
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      bufferPages: true,
      font: fonts.regular,
      info: {
        Title: this.#text(title),
        Author: this.#text(author),
        Subject: this.#text(subject),
        CreationDate: madeAt,
        ModDate: madeAt,
      },
    })
    this.#root = this.#pdf.struct('Document')
    this.#pdf.addStructure(this.#root)
    this.#bytes = collected(this.#pdf)
  }

  /** @param roomBelow what must fit under it, or else it goes to the next page */
  heading(level: 1 | 2 | 3, text: string, roomBelow = ROOM_BELOW[level]): void {
    const isAtTop = this.#pdf.y <= MARGINS.top
    if (!isAtTop) this.#pdf.y += SPACE_ABOVE[level]
    if (this.#room() < roomBelow) this.#pdf.addPage()
    this.#element(`H${level}`, () => {
      this.#pdf
        .font(this.#fonts.bold)
        .fontSize(SIZE[level])
        .fillColor(level === 3 ? INK : ACCENT)
        .text(this.#text(text), MARGINS.left)
    })
    this.#pdf.y += level === 3 ? 2 : 5
  }

  /** Text as a person typed it: every line of theirs is a line here. */
  paragraph(text: string, look: 'plain' | 'quiet' | 'strong' = 'plain'): void {
    for (const line of this.#text(text).split('\n')) {
      if (line.trim() === '') this.#pdf.y += 4
      else this.#line(line, look)
    }
    this.#pdf.y += 3
  }

  /** Terms and what they are, each a row of a table with the term as its header. */
  terms(
    rows: readonly (readonly [term: string, value: string])[],
    { termWidth = 168, size = SIZE.text }: { termWidth?: number; size?: number } = {},
  ): void {
    const cells = rows.map(([term, value]) => [
      {
        ...this.#cell(term),
        type: 'TH' as const,
        scope: 'Row',
        font: { src: this.#fonts.bold, size },
      },
      { ...this.#cell(value), type: 'TD' as const, font: { src: this.#fonts.regular, size } },
    ])
    this.#table(cells, [termWidth, '*'])
  }

  /** A table with a header above each column and one before each row. */
  table(headers: readonly string[], rows: readonly (readonly string[])[]): void {
    const above = headers.map((header) => ({
      ...this.#cell(header),
      type: 'TH' as const,
      scope: 'Column',
      textColor: QUIET,
      font: { src: this.#fonts.bold, size: SIZE.small },
    }))
    const below = rows.map((row) =>
      row.map((value, column) =>
        column === 0
          ? { ...this.#cell(value), type: 'TH' as const, scope: 'Row' }
          : { ...this.#cell(value), type: 'TD' as const, font: { src: this.#fonts.bold } },
      ),
    )
    this.#table([above, ...below], ['*', 130])
  }

  async finish(): Promise<Uint8Array> {
    this.#root.end()
    const { start, count } = this.#pdf.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(start + page)
      this.#furnish(`Page ${page + 1} of ${count}`)
    }
    this.#pdf.end()
    return this.#bytes
  }

  #line(line: string, look: 'plain' | 'quiet' | 'strong'): void {
    this.#element('P', () => {
      this.#pdf
        .font(look === 'strong' ? this.#fonts.bold : this.#fonts.regular)
        .fontSize(SIZE.text)
        .fillColor(look === 'quiet' ? QUIET : INK)
        .text(line, MARGINS.left, undefined, { lineGap: 2 })
    })
  }

  #table(data: PDFKit.Mixins.CellOptions[][], columnStyles: (number | '*')[]): void {
    this.#pdf.font(this.#fonts.regular).fontSize(SIZE.text).fillColor(INK)
    this.#pdf.x = MARGINS.left
    const inTree: object = { structParent: this.#root }
    this.#pdf.table({
      ...inTree,
      columnStyles,
      defaultStyle: {
        border: { top: 0, right: 0, bottom: 0.5, left: 0 },
        borderColor: LINE,
        padding: { top: 4, right: 10, bottom: 4, left: 0 },
      },
      data,
    })
    this.#pdf.x = MARGINS.left
    this.#pdf.y += 6
  }

  /** Page furniture: it repeats what the document itself says, so readers aloud may skip it. */
  #furnish(pageNumber: string): void {
    const { width, height, margins } = this.#pdf.page
    margins.bottom = 0
    const inner = width - MARGINS.left - MARGINS.right
    const options = { width: inner, lineBreak: false }
    const foot = height - 46
    this.#pdf.markContent('Artifact', { type: 'Pagination' })
    this.#pdf.font(this.#fonts.bold).fontSize(SIZE.small).fillColor(ACCENT)
    this.#pdf.text(this.#text(this.#facts.marking), MARGINS.left, 38, options)
    this.#pdf.font(this.#fonts.regular).fillColor(QUIET)
    this.#pdf.text(this.#text(this.#facts.reference), MARGINS.left, foot, options)
    this.#pdf.text(pageNumber, MARGINS.left, foot, { ...options, align: 'right' })
    for (const y of [56, foot - 8]) {
      this.#pdf.moveTo(MARGINS.left, y).lineTo(width - MARGINS.right, y)
    }
    this.#pdf.lineWidth(0.5).strokeColor(LINE).stroke()
    this.#pdf.endMarkedContent()
  }

  #element(tag: string, draw: () => void): void {
    this.#root.add(this.#pdf.struct(tag, {}, draw))
  }

  #cell(text: string): { text: string } {
    return { text: this.#text(text) }
  }

  #text(text: string): string {
    return printable(text, this.#hasGlyph)
  }

  #room(): number {
    return this.#pdf.page.height - MARGINS.bottom - this.#pdf.y
  }
}

const glyphs = new Map<string, (codePoint: number) => boolean>()

function glyphsOf(file: string): (codePoint: number) => boolean {
  const known = glyphs.get(file)
  if (known) return known
  const font = openSync(file)
  if ('fonts' in font) throw new Error(`${file} holds several fonts`)
  const hasGlyph = (codePoint: number) => font.hasGlyphForCodePoint(codePoint)
  glyphs.set(file, hasGlyph)
  return hasGlyph
}

async function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of pdf) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}

import type { DocumentFacts, DocumentWriter } from './documentWriter.ts'
import { HTML_STYLE } from './htmlStyle.ts'
import { printable } from './printable.ts'

/** A reader brings type of their own, which knows every letter. */
const everyGlyph = () => true

/**
 * A page of the web that needs nothing else, and may do nothing: it fetches nothing, runs nothing,
 * and what a person typed is text. The same calls give the same page.
 */
export class HtmlPage implements DocumentWriter {
  readonly #facts: DocumentFacts
  readonly #parts: string[] = []

  constructor(facts: DocumentFacts) {
    this.#facts = facts
  }

  heading(level: 1 | 2 | 3, text: string): void {
    this.#parts.push(`<h${level}>${escaped(text)}</h${level}>`)
  }

  paragraph(text: string, look: 'plain' | 'quiet' | 'strong' = 'plain'): void {
    const lines = escaped(text)
      .split('\n')
      .filter((line) => line.trim() !== '')
    for (const line of lines) this.#parts.push(`<p${LOOK[look]}>${line}</p>`)
  }

  terms(rows: readonly (readonly [term: string, value: string])[]): void {
    this.#table(rows.map(([term, value]) => `${rowHeader(term)}<td>${escaped(value)}</td>`))
  }

  table(headers: readonly string[], rows: readonly (readonly string[])[]): void {
    const above = headers.map((header) => `<th scope="col">${escaped(header)}</th>`).join('')
    const below = rows.map(([first = '', ...rest]) => {
      const cells = rest.map((value) => `<td>${escaped(value)}</td>`)
      return rowHeader(first) + cells.join('')
    })
    this.#table([above, ...below])
  }

  finish(): string {
    const { title, author, subject, marking, reference } = this.#facts
    return [
      '<!doctype html>',
      '<html lang="en-GB">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="robots" content="noindex">',
      `<meta name="author" content="${escaped(author)}">`,
      `<meta name="description" content="${escaped(subject)}">`,
      `<title>${escaped(title)}</title>`,
      `<style>${HTML_STYLE}</style>`,
      '</head>',
      '<body>',
      `<header>${escaped(marking)}</header>`,
      '<main>',
      ...this.#parts,
      '</main>',
      `<footer>${escaped(reference)}</footer>`,
      '</body>',
      '</html>',
      '',
    ].join('\n')
  }

  #table(rows: readonly string[]): void {
    this.#parts.push('<table>', ...rows.map((row) => `<tr>${row}</tr>`), '</table>')
  }
}

const LOOK = { plain: '', quiet: ' class="quiet"', strong: ' class="strong"' } as const

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return printable(text, everyGlyph).replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)
}

function rowHeader(text: string): string {
  return `<th scope="row">${escaped(text)}</th>`
}

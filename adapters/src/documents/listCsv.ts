import type { CsvList } from '@ect/usecases/ports/documents.ts'

import { visible } from './printable.ts'

/** With it Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A list as comma-separated values (RFC 4180), every field in quotes. No field begins as a formula
 * does, so that opening the file computes nothing that somebody typed.
 */
export function listCsv({ columns, rows }: CsvList): Uint8Array {
  const lines = [columns, ...rows].map((fields) => fields.map(quoted).join(','))
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`)
}

function quoted(text: string): string {
  return `"${withoutFormula(visible(text)).replaceAll('"', '""')}"`
}

/** Spreadsheets also compute what begins with a full-width sign, or with a sign after white space. */
function withoutFormula(text: string): string {
  const begins = text.trimStart().normalize('NFKC').charAt(0)
  return /^\s/u.test(text) || '=+-@'.includes(begins || ' ') ? `'${text}` : text
}

/** The little Markdown that Teams shows in messages and cards: bold, italics, links and lists. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'italic'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Span[])[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly lines: readonly (readonly Span[])[] }

const MARKUP =
  /\\(?<escaped>[\\*_[\]()#\-.])|\*\*(?!\s)(?<bold>[^*\n]+?)(?<!\s)\*\*|(?<![*\w])(?<mark>[*_])(?![\s*])(?<italic>[^*_\n]+?)(?<![\s*])\k<mark>(?![*\w])|\[(?<label>[^\]\n]+)\]\((?<href>[^)\s]+)\)/g

function readSpans(line: string): readonly Span[] {
  const spans: Span[] = []
  const add = (text: string) => {
    if (text !== '') spans.push({ kind: 'text', text })
  }
  let end = 0
  for (const match of line.matchAll(MARKUP)) {
    add(line.slice(end, match.index))
    spans.push(spanOf(match[0], match.groups ?? {}))
    end = match.index + match[0].length
  }
  add(line.slice(end))
  return spans
}

export function readBlocks(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: (readonly Span[])[] }[] = []
  let last: (typeof blocks)[number] | undefined
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      last = undefined
      continue
    }
    const { kind, rest } = lineKind(line)
    if (last?.kind !== kind) blocks.push((last = { kind, lines: [] }))
    last.lines.push(readSpans(rest))
  }
  return blocks
}

/** The same text without its markup, in one line. */
export function toPlainText(text: string): string {
  return readBlocks(text)
    .flatMap(({ lines }) => lines)
    .map((spans) => spans.map((span) => span.text).join(''))
    .join(' ')
}

/** The same text as HTML, for the card renderer. All that was typed is escaped. */
export function toHtml(text: string): string {
  return readBlocks(text)
    .map(({ kind, lines }) => {
      const inside = lines.map((spans) => spans.map(spanHtml).join(''))
      if (kind === 'paragraph') return `<p>${inside.join('<br>')}</p>`
      const tag = kind === 'bullets' ? 'ul' : 'ol'
      return `<${tag}>${inside.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
    })
    .join('')
}

function lineKind(line: string): { kind: Block['kind']; rest: string } {
  const bullet = /^\s*[-*] +(?<rest>.+)$/.exec(line)?.groups?.['rest']
  if (bullet !== undefined) return { kind: 'bullets', rest: bullet }
  const numbered = /^\s*\d+\. +(?<rest>.+)$/.exec(line)?.groups?.['rest']
  if (numbered !== undefined) return { kind: 'numbers', rest: numbered }
  return { kind: 'paragraph', rest: line }
}

function spanOf(whole: string, groups: Record<string, string | undefined>): Span {
  const { escaped: literal, bold, italic, label, href } = groups
  if (literal !== undefined) return { kind: 'text', text: literal }
  if (bold !== undefined) return { kind: 'bold', text: bold }
  if (italic !== undefined) return { kind: 'italic', text: italic }
  if (label !== undefined && href !== undefined && isSafe(href)) {
    return { kind: 'link', text: label, href }
  }
  return { kind: 'text', text: whole }
}

function isSafe(href: string): boolean {
  return ['https:', 'http:', 'mailto:'].includes(URL.parse(href)?.protocol ?? '')
}

function spanHtml(span: Span): string {
  const text = escaped(span.text)
  if (span.kind === 'bold') return `<strong>${text}</strong>`
  if (span.kind === 'italic') return `<em>${text}</em>`
  if (span.kind === 'link') return `<a href="${escaped(span.href)}">${text}</a>`
  return text
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

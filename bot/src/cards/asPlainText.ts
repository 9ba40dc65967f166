const WORD_JOINER = '\u2060'
/** Control and format characters but for white space and what joins an emoji. */
const INVISIBLE = /(?![ \t\r\n\u200D])[\p{Cc}\p{Cf}]/gu

/**
 * What a person typed, for a place whose text Teams reads as Markdown: it shows as it was typed,
 * on one line, and makes no link, list or emphasis.
 */
export function asPlainText(typed: string): string {
  return withoutFormatting(typed)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\*_[\]]/g, String.raw`\$&`)
    .replace(/^([-+#>]|\d+(?=[.)]))/, (mark) => escapedMark(mark))
}

/**
 * The same for a place that knows no Markdown: `{{DATE(…)}}` works there too. Marks that nobody can
 * see go, as they would turn round or hide what stands beside them.
 */
export function withoutFormatting(typed: string): string {
  return typed.toWellFormed().replaceAll(INVISIBLE, '').replaceAll('{{', `{${WORD_JOINER}{`)
}

/** `1.` at the start of a line begins a list, and so does `-`. */
function escapedMark(mark: string): string {
  return /^\d/.test(mark) ? `${mark}${WORD_JOINER}` : `\\${mark}`
}

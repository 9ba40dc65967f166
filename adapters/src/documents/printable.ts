/**
 * A text as a font can show it. Invisible characters go; one that the font lacks is named by its
 * Unicode number, `[U+6559]`, so that nothing a person wrote is lost without a trace.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const characters = Array.from(visible(text))
  const isShown = (character: string) => character === '\n' || hasGlyph(codePointOf(character))
  return characters
    .map((character, index) => {
      if (isShown(character)) return character
      const opens = isShown(characters[index - 1] ?? '\n') ? '[' : ' '
      const closes = isShown(characters[index + 1] ?? '\n') ? ']' : ''
      return `${opens}${unicodeNumber(character)}${closes}`
    })
    .join('')
}

/** A text without what nobody can see, its lines ended alike. */
export function visible(text: string): string {
  const lines = text.toWellFormed().normalize('NFC').replace(LINE_ENDS, '\n')
  return lines.replaceAll('\t', ' ').replace(INVISIBLE, '')
}

const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu
/** Control and format characters but for line ends, and selectors of variants such as emoji style. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

function unicodeNumber(character: string): string {
  return `U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * A text as a font can show it. Invisible characters go; one that the font lacks is named by its
 * Unicode number, `[U+6559]`, so that nothing a person wrote is lost without a trace.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const lines = text.toWellFormed().normalize('NFC').replace(LINE_ENDS, '\n')
  const visible = lines.replaceAll('\t', ' ').replace(INVISIBLE, '')
  return visible.replace(RUNS, (run) => named(run, hasGlyph))
}

const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu
/** Control and format characters but for line ends, and selectors of variants such as emoji style. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu
const RUNS = /[^\n]+/gu

function named(run: string, hasGlyph: (codePoint: number) => boolean): string {
  const shown = Array.from(run, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    const number = codePoint.toString(16).toUpperCase().padStart(4, '0')
    return hasGlyph(codePoint) ? character : `[U+${number}]`
  })
  return shown.join('').replaceAll('][U+', ' U+')
}

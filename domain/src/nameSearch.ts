/**
 * Whether someone is meant by what was written of their name: every word of it stands somewhere in
 * the name, whatever its capitals, accents and apostrophes.
 */
export function isNamed(name: string, written: string): boolean {
  const folded = foldedName(name)
  return foldedName(written)
    .split(' ')
    .every((word) => folded.includes(word))
}

/** The same name as people write it without care: `zoë o’neill` and `Zoe  O'Neill` are one. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('en-GB')
}

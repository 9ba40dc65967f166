/** Whether any of these texts of plain letters, which begin alike, stands anywhere in bytes. */
export function holdsAny(content: Uint8Array, texts: readonly string[]): boolean {
  const wanted = texts.map((text) => Array.from(text, (letter) => letter.charCodeAt(0)))
  const first = wanted[0]?.[0] ?? 0
  for (let at = content.indexOf(first); at !== -1; at = content.indexOf(first, at + 1)) {
    for (const text of wanted) if (standsAt(content, at, text)) return true
  }
  return false
}

function standsAt(content: Uint8Array, at: number, text: readonly number[]): boolean {
  // The last letter differs soonest from what else begins so.
  for (let n = text.length - 1; n > 0; n -= 1) if (content[at + n] !== text[n]) return false
  return true
}

export function startsWith(content: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => content[index] === byte)
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Hexadecimal digits, with any white space between them. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const digits = hex.replaceAll(/\s/g, '')
  return Uint8Array.from({ length: digits.length / 2 }, (_, n) =>
    Number.parseInt(digits.slice(2 * n, 2 * n + 2), 16),
  )
}

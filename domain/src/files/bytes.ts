/** Where a text of plain letters stands in bytes, or -1. */
export function indexOfText(content: Uint8Array, text: string, from = 0): number {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0))
  const [first = 0] = wanted
  let at = content.indexOf(first, from)
  while (at !== -1 && !wanted.every((byte, index) => content[at + index] === byte)) {
    at = content.indexOf(first, at + 1)
  }
  return at
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

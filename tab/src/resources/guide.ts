/** A text to read and to keep: points under headings. */
export interface Guide {
  /** The last part of its address. */
  readonly id: string
  readonly title: string
  /** What it is for, in a line. */
  readonly about: string
  readonly parts: readonly { readonly heading: string; readonly points: readonly string[] }[]
}

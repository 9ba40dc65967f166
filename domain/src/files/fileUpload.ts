/** A file as the person who sends it says that it is. */
export interface SentFile {
  /** The person's own name for it, made harmless for showing. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Of the whole file, hexadecimal. */
  readonly sha256: string
}

/** A file on its way to the records site, in parts. */
export interface FileUpload extends SentFile {
  /** Where its parts go: Microsoft's own address for this one file, which ends by itself. */
  readonly session: string
}

export function isSameFile(a: SentFile, b: SentFile): boolean {
  return a.sha256 === b.sha256 && a.size === b.size && a.name === b.name
}

import type { RecordsSite } from '@ect/domain/school.ts'

export interface KeptFile {
  readonly driveId: string
  readonly itemId: string
  readonly webUrl: string
}

/** Where a file stands in a records site. */
export interface FilePlace {
  readonly folder: string
  readonly name: string
}

/** The school's records site. Names are ours: nothing that a person typed becomes a path. */
export interface RecordsLibrary {
  /**
   * Keeps a file in a folder, making the folder when needed. The same name again is a new version
   * of the same file.
   *
   * @throws Refusal `microsoft-unavailable`
   */
  keep(
    site: RecordsSite,
    file: FilePlace & { readonly contentType: string; readonly content: Uint8Array },
  ): Promise<KeptFile>
  /** @throws Refusal `microsoft-unavailable` */
  find(site: RecordsSite, place: FilePlace): Promise<KeptFile | undefined>
  /** @throws Refusal `not-found`, `microsoft-unavailable` */
  read(site: RecordsSite, itemId: string): Promise<Uint8Array>
  /** Takes a file away again. @throws Refusal `microsoft-unavailable` */
  remove(site: RecordsSite, itemId: string): Promise<void>
}

export interface FilePart {
  /** The first byte of this part in the whole file. */
  readonly from: number
  /** Bytes of the whole file. */
  readonly size: number
  readonly content: Uint8Array
}

/**
 * Files that come into a records site in parts. Microsoft keeps what has come, so that a file goes
 * on where it stopped, and forgets what never becomes whole.
 *
 * Every call may throw Refusal `microsoft-unavailable`.
 */
export interface RecordsUploads {
  /** @returns the address for the parts of one file, which overwrites none that is there */
  open(site: RecordsSite, place: FilePlace): Promise<string>
  /** How many bytes have come, or `undefined` when this upload is over, done or not. */
  received(site: RecordsSite, session: string): Promise<number | undefined>
  /** @returns as `received`, and with the last part the file, unless one of its name was there */
  send(
    site: RecordsSite,
    session: string,
    part: FilePart,
  ): Promise<{ readonly received: number | undefined; readonly kept?: KeptFile }>
}

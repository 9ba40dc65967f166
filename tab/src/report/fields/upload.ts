import type { Purpose } from '../../uploading/fileSender.ts'

/** Where the files go that an author attaches; nowhere for one who is asked for none. */
export interface Upload extends Purpose {
  /** A file on its way is found again by it, so that leaving a page stops none. */
  readonly keptBy: object
}

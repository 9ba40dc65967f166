import type { Instant } from '../calendar.ts'
import type { EvidenceFile } from '../forms/question.ts'

/** A file on its way to the records site, in parts. */
export interface PlanUpload {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Of the whole file, hexadecimal. */
  readonly sha256: string
  /** Where its parts go: Microsoft's own address for this one file, which ends by itself. */
  readonly session: string
}

/** A support plan that someone attached, and when. A later one replaces it and takes nothing away. */
export interface AttachedPlan {
  readonly file: EvidenceFile
  readonly at: Instant
}

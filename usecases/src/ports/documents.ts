import type { LeaverDetails } from '@ect/domain/induction/leaving/leaverDetails.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'

export interface Archives {
  /**
   * The parts of a zip archive whose names end so, as texts; none when it is no archive, and
   * `undefined` when one cannot be unpacked, or not within reason.
   */
  textsOf(content: Uint8Array, ending: string): readonly string[] | undefined
}

/** A list for a spreadsheet; every field is text as somebody may have typed it. */
export interface CsvList {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Documents {
  /** One version of a report as a PDF: tagged, marked confidential on every page. */
  reportPdf(report: Report, version: ReportVersion): Promise<Uint8Array>
  /** The same as one page of the web, whole in itself, which runs and fetches nothing. */
  reportHtml(report: Report, version: ReportVersion): Promise<Uint8Array>
  /** What a school tells of an ECT who leaves, as a PDF of the same kind. */
  leaverPdf(details: LeaverDetails): Promise<Uint8Array>
  leaverHtml(details: LeaverDetails): Promise<Uint8Array>
  /** Comma-separated values in UTF-8, of which no program computes a field. */
  listCsv(list: CsvList): Promise<Uint8Array>
}

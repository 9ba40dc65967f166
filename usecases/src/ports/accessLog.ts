import type { AccessLine } from '@ect/domain/accessLine.ts'

import type { InductionKey } from './inductions.ts'
import type { ReportKey } from './reports.ts'
import type { PageOf } from './stored.ts'

export interface AccessPage {
  readonly lines: readonly AccessLine[]
  /** Absent on the last page. */
  readonly next?: string
}

/**
 * Who was given what of reports. Each line is a document of its own, so that no read stands in the
 * way of a signature.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface AccessLog {
  /** Done once a line of this read is durable, whoever wrote it (see `accessLineId`). */
  leave(line: AccessLine): Promise<void>
  /** One page of the lines of one report, newest first. */
  ofReport(key: ReportKey & InductionKey, page: PageOf): Promise<AccessPage>
  /** One page of the lines of all reports of one induction, newest first. */
  ofInduction(key: InductionKey, page: PageOf): Promise<AccessPage>
}

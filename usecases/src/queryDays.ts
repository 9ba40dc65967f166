import { queried } from '@ect/domain/report/querying.ts'
import type { Receipt } from '@ect/domain/report/report.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import type { Caller } from './ports/people.ts'
import { assertVersionShown } from './versionShown.ts'

export interface QueryDays extends ReportCommand {
  readonly version: number
  /** The ECT's own words. */
  readonly text: string
}

/**
 * Sends the ECT's question about the days back to the tutor.
 *
 * @throws Refusal `report-changed` when another version is in force by now
 */
export function queryDays(
  ports: ChangePorts,
  caller: Caller,
  command: QueryDays,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'queryDays',
    caller,
    command,
    apply: ({ record }, at) => {
      assertVersionShown(record, command.version)
      return queried(record, { text: command.text, at, commandId: command.commandId })
    },
  })
}

import type { Receipt } from '@ect/domain/report/report.ts'
import { returned } from '@ect/domain/report/reviewing.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'
import { assertVersionShown } from './versionShown.ts'

export interface ReturnReport extends ReportCommand {
  readonly version: number
  /** Read by the tutor and the ECT. */
  readonly reason: string
}

/**
 * Returns a submitted report to the tutor with a reason. Its signatures stay in sight, and the
 * next version voids them.
 *
 * @throws Refusal `report-changed` when another version is in force by now
 */
export function returnReport(
  ports: ChangePorts,
  caller: Caller,
  command: ReturnReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'returnReport',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      assertVersionShown(record, command.version)
      const by = memberNamed(appropriateBody, caller)
      return returned(record, { by, at, commandId: command.commandId, reason: command.reason })
    },
  })
}

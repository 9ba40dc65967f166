import type { Receipt } from '@ect/domain/report/report.ts'
import { reviewed } from '@ect/domain/report/reviewing.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'
import { assertVersionShown } from './versionShown.ts'

export interface ReviewReport extends ReportCommand {
  readonly version: number
}

/**
 * Marks a submitted report as reviewed by the appropriate body.
 *
 * @rule R50
 * @source SG-2024-04 para 2.54
 * @throws Refusal `report-changed` when another version is in force by now
 */
export function reviewReport(
  ports: ChangePorts,
  caller: Caller,
  command: ReviewReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'reviewReport',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      assertVersionShown(record, command.version)
      const by = memberNamed(appropriateBody, caller)
      return reviewed(record, { by, at, commandId: command.commandId })
    },
  })
}

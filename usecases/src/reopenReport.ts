import type { Receipt } from '@ect/domain/report/report.ts'
import { reopened } from '@ect/domain/report/reopening.ts'
import { personOf } from '@ect/domain/report/signing.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'
import { assertVersionShown } from './versionShown.ts'

export interface ReopenReport extends ReportCommand {
  readonly version: number
  /** Read by everyone who may read the report. */
  readonly reason: string
}

/**
 * Re-opens a report that all have signed: it is with the tutor again, no signature counts any more,
 * and the tutor's next share makes the next version for all to sign.
 *
 * @throws Refusal `report-changed` when another version is in force by now
 */
export function reopenReport(
  ports: ChangePorts,
  caller: Caller,
  command: ReopenReport,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'reopenReport',
    caller,
    command,
    apply: (found, at) => {
      assertVersionShown(found.record, command.version)
      const { commandId, reason } = command
      return reopened(found.record, { by: nameOf(found, caller), reason, at, commandId })
    },
  })
}

/** By the name in the report, or in the records of the appropriate body. */
function nameOf({ record, role, appropriateBody }: ReportOfCaller, caller: Caller) {
  return role === 'induction-tutor' || role === 'headteacher'
    ? personOf(record, role)
    : memberNamed(appropriateBody, caller)
}

import { withInTouch } from '@ect/domain/report/earlyAttention.ts'
import type { Receipt } from '@ect/domain/report/report.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import { memberNamed } from './memberNamed.ts'
import type { Caller } from './ports/people.ts'

/**
 * Notes on a report that needs early attention that a reviewer has been in touch with its school,
 * which takes it off every reviewer's Home. Everyone with a right to the report sees who it was.
 *
 * @throws Refusal `not-now` when it does not ask for it, or when another reviewer was faster
 */
export function noteInTouch(
  ports: ChangePorts,
  caller: Caller,
  command: ReportCommand,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'noteInTouch',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) =>
      withInTouch(record, { by: memberNamed(appropriateBody, caller), at }),
  })
}

import { declined } from '@ect/domain/report/declining.ts'
import type { Receipt } from '@ect/domain/report/report.ts'
import { signatoriesOf } from '@ect/domain/report/signingOrder.ts'

import { type ChangePorts, changeReport, type ReportCommand } from './changeReport.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'
import { assertContentShown } from './versionShown.ts'

export interface DeclineSignature extends ReportCommand {
  readonly version: number
  /** Fingerprint of what was shown to the person who does not sign it. */
  readonly contentHash: string
  /** Read by everyone who may read the report. */
  readonly reason: string
}

/**
 * Sends a report back to its tutor, because the one whose turn it is cannot sign what stands in it.
 *
 * @throws Refusal `report-changed` when what was shown is not what stands; `not-your-part` of
 *   someone who does not sign this report
 */
export function declineSignature(
  ports: ChangePorts,
  caller: Caller,
  command: DeclineSignature,
): Promise<Receipt> {
  return changeReport(ports, {
    action: 'declineSignature',
    caller,
    command,
    apply: ({ record, role }, at) => {
      const { reason, commandId } = command
      assertContentShown(ports.fingerprint, record, command)
      const signatory = signatoriesOf(record).find((one) => one === role)
      if (!signatory) throw new Refusal('not-your-part')
      return declined(record, { signatory, reason, at, commandId })
    },
  })
}

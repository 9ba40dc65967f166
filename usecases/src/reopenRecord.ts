import { reasonFault } from '@ect/domain/documents/documentFaults.ts'
import { withRecordReopened } from '@ect/domain/induction/leaving/closing.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { refusedFor } from './refusedFor.ts'

export interface ReopenRecord extends InductionCommand {
  readonly reason: string
}

/**
 * The appropriate body opens a record again that it has closed: because it was closed too early, or
 * because the ECT comes back. Its reports follow from it as before.
 *
 * @throws Refusal of `changeInduction`; `not-now` when it is open
 */
export async function reopenRecord(
  ports: PlanPorts,
  caller: Caller,
  command: ReopenRecord,
): Promise<void> {
  const sentence = reasonFault(command.reason)
  if (sentence !== undefined) {
    throw refusedFor([{ code: 'without-reason', field: 'reason', sentence }])
  }
  await changeInduction(ports, {
    action: 'reopenRecord',
    caller,
    command,
    apply: ({ record }, at) => {
      const by = { id: caller.id, name: caller.name }
      return withRecordReopened(record, { by, at, reason: command.reason.trim() })
    },
  })
}

import type { Absence } from '@ect/domain/induction/induction.ts'
import { withAbsence } from '@ect/domain/induction/absenceRecord.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'

export interface RecordAbsence extends InductionCommand {
  readonly absence: Absence
}

/**
 * Adds an absence to the record. Reports that are still open follow it at once.
 *
 * @throws Refusal of `changeInduction`
 */
export async function recordAbsence(
  ports: PlanPorts,
  caller: Caller,
  command: RecordAbsence,
): Promise<void> {
  await changeInduction(ports, {
    action: 'recordAbsence',
    caller,
    command,
    apply: ({ record }, at) =>
      withAbsence(record, command.absence, { by: { id: caller.id, name: caller.name }, at }),
  })
}

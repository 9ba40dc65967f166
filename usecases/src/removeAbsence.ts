import { placeOfAbsence, withoutAbsence } from '@ect/domain/induction/absenceRecord.ts'
import type { Absence } from '@ect/domain/induction/induction.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface RemoveAbsence extends InductionCommand {
  readonly absence: Absence
}

/**
 * Takes an absence out of the record again. Reports that are still open follow it at once.
 *
 * @throws Refusal of `changeInduction`; `not-found` when there is no such absence
 */
export async function removeAbsence(
  ports: PlanPorts,
  caller: Caller,
  command: RemoveAbsence,
): Promise<void> {
  const { absence } = command
  await changeInduction(ports, {
    action: 'removeAbsence',
    caller,
    command,
    apply({ record }, at) {
      if (placeOfAbsence(record, absence) < 0) throw new Refusal('not-found')
      return withoutAbsence(record, absence, { by: { id: caller.id, name: caller.name }, at })
    },
  })
}

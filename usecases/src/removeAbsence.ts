import type { IsoDate } from '@ect/domain/calendar.ts'
import { withoutAbsence } from '@ect/domain/induction/absenceRecord.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports.ts'
import { Refusal } from './refusal.ts'

export interface RemoveAbsence extends InductionCommand {
  /** Absences never overlap, so the first day names one. */
  readonly startsOn: IsoDate
}

/**
 * Takes an absence out of the record again. Reports that are still open follow it at once.
 *
 * @throws Refusal of `changeInduction`; `not-found` when no absence starts on that day
 */
export async function removeAbsence(
  ports: PlanPorts,
  caller: Caller,
  command: RemoveAbsence,
): Promise<void> {
  const { startsOn } = command
  await changeInduction(ports, {
    action: 'removeAbsence',
    caller,
    command,
    apply: ({ record }, at) => {
      if (!record.absences.some((absence) => absence.startsOn === startsOn)) {
        throw new Refusal('not-found')
      }
      return withoutAbsence(record, startsOn, { by: { id: caller.id, name: caller.name }, at })
    },
  })
}

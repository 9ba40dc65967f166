import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import { withLeaverConfirmed, leavingOf } from '@ect/domain/induction/leaving/leavingRecord.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import { leaverServed } from './leaverServed.ts'
import { type LeavingKey, leavingOfCaller } from './leavingOfCaller.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface ConfirmLeaver extends InductionCommand, LeavingKey {}

/**
 * The headteacher confirms the leaver details, with the days served and absent since the last
 * assessment as the record has them now.
 *
 * @source SG-2024-04 para 2.62, para 2.74
 * @rule R58, R88
 * @throws Refusal of `changeInduction`; `not-found` when no leaving is recorded
 */
export async function confirmLeaver(
  ports: PlanPorts,
  caller: Caller,
  command: ConfirmLeaver,
): Promise<void> {
  const { appropriateBodyId, inductionId, schoolId } = command
  const key = { appropriateBodyId, inductionId, schoolId }
  const { schools, heads } = await leavingOfCaller(ports, caller, key, 'confirmLeaver')
  await changeInduction(ports, {
    action: 'confirmLeaver',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      const leaving = leavingOf(record, schoolId)
      if (!leaving) throw new Refusal('not-found')
      const { endDateCounts } = settingsOn(ports.clock.today(), appropriateBody)
      const served = leaverServed(record, leaving, { schools, heads, endDateCounts })
      return withLeaverConfirmed(record, schoolId, {
        by: { id: caller.id, name: caller.name },
        at,
        served,
      })
    },
  })
}

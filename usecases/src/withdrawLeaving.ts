import { leavingOf, withoutLeaving } from '@ect/domain/induction/leaving/leavingRecord.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import { type LeavingKey, leavingOfCaller } from './leavingOfCaller.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'

export interface WithdrawLeaving extends InductionCommand, LeavingKey {}

const TOO_LATE =
  'The interim assessment has been shared, so leaving cannot be taken back here. Ask your appropriate body.'

/**
 * Takes back that an ECT leaves a school: the contract runs as before, and the report that was set
 * aside comes back with everything that was typed in it.
 *
 * @throws Refusal of `changeInduction`; `not-found` when no leaving is recorded; `not-now` once its
 *   interim assessment is shared
 */
export async function withdrawLeaving(
  ports: PlanPorts,
  caller: Caller,
  command: WithdrawLeaving,
): Promise<void> {
  const { appropriateBodyId, inductionId, schoolId } = command
  const key = { appropriateBodyId, inductionId, schoolId }
  const { isReported, schoolName } = await leavingOfCaller(ports, caller, key, 'withdrawLeaving')
  if (isReported) throw new Refusal('not-now', { detail: TOO_LATE })
  await changeInduction(ports, {
    action: 'withdrawLeaving',
    caller,
    command,
    apply: ({ record }, at) => {
      if (!leavingOf(record, schoolId)) throw new Refusal('not-found')
      return withoutLeaving(record, schoolId, {
        by: { id: caller.id, name: caller.name },
        at,
        schoolName,
      })
    },
  })
}

import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import { withRecordClosed } from '@ect/domain/induction/leaving/closing.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import { closingStanding } from './closingStanding.ts'
import { inductionOfCaller } from './inductionOfCaller.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { Refusal } from './refusal.ts'
import { schoolsOf } from './schoolsOf.ts'

const NOBODY_LEAVES = 'Nobody has recorded that this teacher leaves.'

/**
 * The appropriate body closes the record of an ECT who has left. Nothing falls due in it any more;
 * whoever could read it still can.
 *
 * @source SG-2024-04 para 2.62, para 2.74
 * @rule R58, R88
 * @throws Refusal of `changeInduction`; `not-now` with what is missing
 */
export async function closeRecord(
  ports: PlanPorts,
  caller: Caller,
  command: InductionCommand,
): Promise<void> {
  const { appropriateBodyId, inductionId } = command
  const key = { appropriateBodyId, inductionId }
  const found = await inductionOfCaller(ports, caller, key, 'closeRecord')
  const [schools, heads] = await Promise.all([
    schoolsOf(ports, found.record),
    ports.reports.ofInduction(key),
  ])
  await changeInduction(ports, {
    action: 'closeRecord',
    caller,
    command,
    apply: ({ record, appropriateBody }, at) => {
      const today = ports.clock.today()
      const { planning } = settingsOn(today, appropriateBody)
      const standing = closingStanding(record, { schools, heads, planning, today })
      if (!standing) throw new Refusal('not-now', { detail: NOBODY_LEAVES })
      const [missing] = standing.missing
      if (missing !== undefined) throw new Refusal('not-now', { detail: missing })
      const { leftOn, termsServed } = standing
      return withRecordClosed(record, {
        by: { id: caller.id, name: caller.name },
        at,
        leftOn,
        termsServed,
      })
    },
  })
}

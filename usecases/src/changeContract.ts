import type { ContractChange } from '@ect/domain/induction/contractChange.ts'

import { changeInduction, type InductionCommand } from './changeInduction.ts'
import { contractChanged } from './contractChanged.ts'
import { inductionOfCaller } from './inductionOfCaller.ts'
import type { PlanPorts } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { schoolsOf } from './schoolsOf.ts'

export interface ChangeContract extends InductionCommand {
  readonly change: ContractChange
}

/**
 * Records other hours or another type of contract from a day on. Reports that are still open follow
 * it at once; what has been shared or signed is left alone.
 *
 * @throws Refusal of `changeInduction`; `induction-not-valid` when the day cannot be
 */
export async function changeContract(
  ports: PlanPorts,
  caller: Caller,
  command: ChangeContract,
): Promise<void> {
  const { record } = await inductionOfCaller(ports, caller, command, 'changeContract')
  const [schools, heads] = await Promise.all([
    schoolsOf(ports, record),
    ports.reports.ofInduction(command),
  ])
  await changeInduction(ports, {
    action: 'changeContract',
    caller,
    command,
    apply: (found, at) =>
      contractChanged(found.record, command.change, { caller, at, schools, heads }),
  })
}

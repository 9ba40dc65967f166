import type { OnFailure } from './deliverDue.ts'
import { planInduction, type PlanPorts } from './planInduction.ts'

const AT_ONCE = 50

/**
 * Plans the inductions whose records have changed and whose plan was not made at once. Touches only
 * what is due, and lets nothing that fails hold up the rest.
 *
 * @returns how many were planned
 */
export async function planDueInductions(ports: PlanPorts, onFailure: OnFailure): Promise<number> {
  const keys = await ports.inductions.toPlan(ports.clock.now(), AT_ONCE)
  let planned = 0
  for (const key of keys) {
    try {
      await planInduction(ports, key)
      planned += 1
    } catch (thrown) {
      onFailure({ id: key.inductionId }, thrown)
    }
  }
  return planned
}

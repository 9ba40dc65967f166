import type { Instant } from '@ect/domain/calendar.ts'

import type { OnFailure } from './onFailure.ts'
import { planInduction, type PlanPorts } from './planInduction.ts'
import { sweepDue } from './sweepDue.ts'

/** Planning is computing: more at once would not be faster. */
const AT_ONCE = 2

/**
 * Plans the inductions whose records have changed and whose plan was not made at once. Touches only
 * what is due, and lets nothing that fails hold up the rest.
 *
 * @param until when to leave the rest to the next run
 * @returns how many were planned
 */
export function planDueInductions(
  ports: PlanPorts,
  onFailure: OnFailure,
  until: Instant,
): Promise<number> {
  return sweepDue(ports, {
    due: (limit) => ports.inductions.toPlan(ports.clock.now(), limit),
    async work(key) {
      await planInduction(ports, key)
      return true
    },
    onFailure: ({ inductionId }, thrown) => onFailure({ id: inductionId }, thrown),
    atOnce: AT_ONCE,
    until,
  })
}

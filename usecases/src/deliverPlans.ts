import { deliverOutbox, type DeliverPorts } from './deliverOutbox.ts'
import type { OnFailure } from './onFailure.ts'
import { planInduction, type PlanPorts } from './planInduction.ts'
import { Refusal } from './refusal.ts'

/** Plans what comes after reports that were signed. @returns how many plans were made */
export function deliverPlans(
  ports: DeliverPorts & PlanPorts,
  onFailure: OnFailure,
): Promise<number> {
  return deliverOutbox(ports, {
    channel: 'plan',
    onFailure,
    async send({ appropriateBodyId, inductionId }) {
      await planInduction(ports, { appropriateBodyId, inductionId }).catch(unlessMovedAway)
      return undefined
    },
  })
}

/** The induction of a report may be with another appropriate body by now, which plans it itself. */
function unlessMovedAway(thrown: unknown): void {
  if (!(thrown instanceof Refusal) || thrown.code !== 'not-found') throw thrown
}

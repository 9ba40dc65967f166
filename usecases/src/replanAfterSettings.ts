import type { AppropriateBody, Replanning } from '@ect/domain/appropriateBody.ts'
import type { Instant, IsoDate } from '@ect/domain/calendar.ts'
import { withPlanDue } from '@ect/domain/induction/planning.ts'
import { nextToHold } from '@ect/domain/settings/savedSettings.ts'

import type { OnFailure } from './onFailure.ts'
import { isOvertaken } from './overtaken.ts'
import { planInduction, type PlanPorts } from './planInduction.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'
import { sweepDue } from './sweepDue.ts'

/** How many inductions of one body one run plans. */
const IN_ONE_SWEEP = 100
/** Planning is computing: more bodies at once would not be faster. */
const AT_ONCE = 2

/**
 * Plans the inductions of bodies whose settings changed or begin to hold, some of each at a time, so
 * that no body holds up another and nobody waits for it. The place reached is kept with the body.
 *
 * @param until when to leave the rest to the next run
 * @returns how many were planned
 */
export async function replanAfterSettings(
  ports: PlanPorts,
  onFailure: OnFailure,
  until: Instant,
): Promise<number> {
  let planned = 0
  await sweepDue(ports, {
    due: (limit) => ports.appropriateBodies.toReplan(ports.clock.now(), limit),
    async work(id) {
      const plannedOfThis = await replanSome(ports, id, onFailure)
      planned += plannedOfThis
      return true
    },
    onFailure: (id, thrown) => onFailure({ id }, thrown),
    atOnce: AT_ONCE,
    until,
  })
  return planned
}

async function replanSome(ports: PlanPorts, id: string, onFailure: OnFailure): Promise<number> {
  const { record, version } = await ports.appropriateBodies.getStored(id)
  if (!record.replanning) return 0
  const { after } = record.replanning
  const { heads, next } = await ports.inductions.ofAppropriateBody(id, {
    limit: IN_ONE_SWEEP,
    ...(after !== undefined && { after }),
  })
  const registered = heads.filter(({ registeredOn }) => registeredOn !== undefined)
  for (const head of registered) {
    await planInduction(ports, head).catch(async (thrown: unknown) => {
      onFailure({ id: head.inductionId }, thrown)
      await leaveToSweep(ports, head).catch((again: unknown) => unlessAway(again))
    })
  }
  await keepPlace(ports, { record, version }, next)
  return registered.length
}

/** What fails here does not hold up the rest: `planDueInductions` tries it again. */
async function leaveToSweep(ports: PlanPorts, key: InductionKey): Promise<void> {
  const { record, version } = await ports.inductions.get(key)
  await ports.inductions.replace(withPlanDue(record, ports.clock.now()), version)
}

/** A record that cannot be read is not in that sweep either; while the store is away all stays as it is. */
function unlessAway(thrown: unknown): void {
  if (thrown instanceof Refusal && thrown.code === 'store-unavailable') throw thrown
}

/** Settings that were saved meanwhile begin from the first induction again. */
async function keepPlace(
  { appropriateBodies, clock }: PlanPorts,
  { record, version }: Stored<AppropriateBody>,
  next: string | undefined,
): Promise<void> {
  const { replanning: _before, ...rest } = record
  const replanning: Replanning | undefined =
    next === undefined ? whenMoreBegins(record, clock.today()) : { due: clock.now(), after: next }
  await appropriateBodies
    .replace({ ...rest, ...(replanning && { replanning }) }, version)
    .catch((thrown: unknown) => {
      if (!isOvertaken(thrown)) throw thrown
    })
}

function whenMoreBegins(record: AppropriateBody, today: IsoDate): Replanning | undefined {
  const day = nextToHold(record, today)
  return day === undefined ? undefined : { due: `${day}T00:00:00.000Z` }
}

import { planInduction, type PlanPorts } from '@ect/usecases/planInduction.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

import { type DemoRecords, demoRecords } from './demoRecords.ts'

/**
 * Puts the demo into the stores, and plans the reports of each induction as the product does. What
 * is there already, and has moved on, stays as it is.
 */
export async function seed(
  ports: PlanPorts & Pick<Ports, 'people'>,
  { appropriateBodies, schools, people, inductions }: DemoRecords = demoRecords(),
): Promise<void> {
  const known = new Set((await ports.appropriateBodies.all()).map(({ id }) => id))
  const bodiesToAdd = appropriateBodies.filter(({ id }) => !known.has(id))
  await Promise.all([
    ...bodiesToAdd.map((body) => ports.appropriateBodies.put(body)),
    ...schools.map((school) => ports.schools.put(school)),
    ...people.map((person) => ports.people.put(person)),
  ])
  for (const induction of inductions) {
    await ports.inductions.create(induction).catch(unlessAlreadyStored)
    const key = { appropriateBodyId: induction.appropriateBodyId, inductionId: induction.id }
    await planInduction(ports, key)
  }
}

function unlessAlreadyStored(thrown: unknown): void {
  if (!(thrown instanceof Refusal) || thrown.code !== 'already-stored') throw thrown
}

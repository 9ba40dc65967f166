import { isForConcerns } from '@ect/domain/concern/concernAccess.ts'

import type { ConcernHead } from './ports/concerns.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { type WhereConcernsGo, whereConcernsGo } from './whereConcernsGo.ts'

const PAGE = 100

export interface Concerns {
  /** Those that the caller raised, newest first. */
  readonly raised: readonly ConcernHead[]
  /** Those that came to them as a named contact, open ones first; one page of each body. */
  readonly received: readonly ConcernHead[]
  /** Absent for someone who is no ECT. */
  readonly goes?: WhereConcernsGo
}

/** Whose concern is told of, without anything of what was written in it. Empty for a stranger. */
export async function listConcerns(
  ports: Pick<Ports, 'people' | 'concerns' | 'inductions' | 'appropriateBodies'>,
  caller: Caller,
): Promise<Concerns> {
  const { people, concerns, appropriateBodies } = ports
  const person = await people.get(caller.id)
  const ids = person?.appropriateBodyIds ?? []
  const bodies = await Promise.all(ids.map((id) => appropriateBodies.get(id)))
  const contactOf = bodies.filter((body) => isForConcerns(body, caller.id))
  const [goes, raised, received] = await Promise.all([
    whereConcernsGo(ports, caller),
    Promise.all(ids.map((id) => concerns.ofPerson(id, caller.id))),
    Promise.all(contactOf.map(({ id }) => concerns.ofAppropriateBody(id, { limit: PAGE }))),
  ])
  return {
    raised: raised.flat(),
    received: received.flatMap(({ heads }) => heads),
    ...(goes && { goes }),
  }
}

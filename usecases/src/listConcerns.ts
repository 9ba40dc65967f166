import { isForConcerns } from '@ect/domain/concern/concernAccess.ts'
import { waitsForContact } from '@ect/domain/concern/concernStanding.ts'

import type { ConcernHead } from './ports/concerns.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { type WhereConcernsGo, whereConcernsGo } from './whereConcernsGo.ts'

/** Closed ones are listed as far as they stand on the same page as the last that is open. */
const PAGE = 100

export interface Concerns {
  /** Those that the caller raised, newest first. */
  readonly raised: readonly ConcernHead[]
  /** Those that came to them as a named contact: all that wait for them first, then the others. */
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
    Promise.all(contactOf.map(({ id }) => receivedBy(ports, id))),
  ])
  return {
    raised: raised.flat(),
    received: waitingFirst(received.flat()),
    ...(goes && { goes }),
  }
}

async function receivedBy(
  { concerns }: Pick<Ports, 'concerns'>,
  appropriateBodyId: string,
): Promise<readonly ConcernHead[]> {
  const received: ConcernHead[] = []
  let after: string | undefined
  do {
    const page = { limit: PAGE, ...(after !== undefined && { after }) }
    const { heads, next } = await concerns.ofAppropriateBody(appropriateBodyId, page)
    received.push(...heads)
    after = heads.at(-1)?.standing === 'closed' ? undefined : next
  } while (after !== undefined)
  return received
}

function waitingFirst(heads: readonly ConcernHead[]): readonly ConcernHead[] {
  return [...heads.filter(isWaiting), ...heads.filter((head) => !isWaiting(head))]
}

function isWaiting({ standing }: ConcernHead): boolean {
  return waitsForContact(standing)
}

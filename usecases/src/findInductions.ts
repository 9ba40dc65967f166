import { hasPart } from '@ect/domain/appropriateBody.ts'
import { foldedName, isNamed } from '@ect/domain/nameSearch.ts'

import { getInductions } from './getInductions.ts'
import { type ListedInduction, listedInduction } from './listedInduction.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

/** Reviewers may open thousands: they are read in pages of heads, until enough are found. */
const PAGE = 200

export type FindPorts = Pick<Ports, 'people' | 'inductions' | 'appropriateBodies' | 'clock'>

export interface FoundInductions {
  readonly found: readonly ListedInduction[]
  /** There are more than were asked for. */
  readonly hasMore: boolean
}

interface Sought {
  /** Part of the ECT's name; empty for everyone. */
  readonly name: string
  readonly limit: number
}

/**
 * Inductions whose ECT is meant by a written name, among those that the caller may open: their own
 * first, then those of a body that they review for. A name that is written whole means nobody else.
 * Empty for a stranger.
 */
export async function findInductions(
  ports: FindPorts,
  caller: Caller,
  { name, limit }: Sought,
): Promise<FoundInductions> {
  const { inductions: own } = await getInductions(ports, caller)
  const byId = new Map(own.filter(isMeant(name)).map((listed) => [placeOf(listed), listed]))
  for (const appropriateBodyId of await reviewedBodies(ports, caller)) {
    await addOfBody(ports, appropriateBodyId, { name, limit, byId })
  }
  const found = [...byId.values()]
  const exact = found.filter(({ head }) => foldedName(head.people.ect.name) === foldedName(name))
  const meant = exact.length > 0 ? exact : found
  return { found: meant.slice(0, limit), hasMore: meant.length > limit }
}

async function reviewedBodies(
  { people, appropriateBodies }: FindPorts,
  caller: Caller,
): Promise<readonly string[]> {
  const person = await people.get(caller.id)
  const bodies = await Promise.all(
    (person?.appropriateBodyIds ?? []).map((id) => appropriateBodies.get(id)),
  )
  return bodies.filter((body) => hasPart(body, caller.id, 'reviewer')).map(({ id }) => id)
}

async function addOfBody(
  { inductions, clock }: FindPorts,
  appropriateBodyId: string,
  { name, limit, byId }: Sought & { readonly byId: Map<string, ListedInduction> },
): Promise<void> {
  const today = clock.today()
  const isEnough = () => name === '' && byId.size > limit
  let after: string | undefined
  do {
    const page = { limit: PAGE, ...(after !== undefined && { after }) }
    const { heads, next } = await inductions.ofAppropriateBody(appropriateBodyId, page)
    for (const listed of heads.map((head) => listedInduction(head, 'reviewer', today))) {
      const place = placeOf(listed)
      if (isMeant(name)(listed) && !byId.has(place)) byId.set(place, listed)
    }
    after = next
  } while (after !== undefined && !isEnough())
}

function isMeant(name: string): (listed: ListedInduction) => boolean {
  return ({ head }) => isNamed(head.people.ect.name, name)
}

function placeOf({ head }: ListedInduction): string {
  return `${head.appropriateBodyId}/${head.inductionId}`
}

import { namedContacts } from '@ect/domain/concern/concernAccess.ts'

import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export interface WhereConcernsGo extends InductionKey {
  readonly appropriateBodyName: string
  /** Named contacts to whom a concern goes; while there is none, none can be raised here. */
  readonly contactNames: readonly string[]
  /** Where to write instead. */
  readonly contactEmail: string
}

/** To whom a concern of an ECT goes; `undefined` for someone who is no ECT. */
export async function whereConcernsGo(
  {
    people,
    inductions,
    appropriateBodies,
  }: Pick<Ports, 'people' | 'inductions' | 'appropriateBodies'>,
  caller: Caller,
): Promise<WhereConcernsGo | undefined> {
  const person = await people.get(caller.id)
  const bodies = person?.appropriateBodyIds ?? []
  const heads = await Promise.all(bodies.map((id) => inductions.ofPerson(id, caller.id)))
  const own = heads.flat().filter(({ people: { ect } }) => ect.id === caller.id)
  const current = own.find(({ end }) => end.decided === undefined) ?? own[0]
  if (!current) return undefined
  const { appropriateBodyId, inductionId } = current
  const body = await appropriateBodies.get(appropriateBodyId)
  return {
    appropriateBodyId,
    inductionId,
    appropriateBodyName: body.name,
    contactNames: namedContacts(body).map(({ name }) => name),
    contactEmail: body.contactEmail,
  }
}

import type { Role } from '@ect/domain/access.ts'
import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import {
  type InductionAction,
  mayDoHere,
  mayDoWithInduction,
  roleInInduction,
} from '@ect/domain/induction/inductionAccess.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'

import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'

export interface InductionOfCaller extends Stored<InductionRecord> {
  readonly role: Role
  readonly appropriateBody: AppropriateBody
}

/**
 * An induction in which the caller has a part, with that part read from the records as they are now.
 *
 * @throws Refusal `not-found` also when there is such an induction and it is none of the caller's;
 *   `not-your-part` when this is never for someone with their part
 */
export async function inductionOfCaller(
  { inductions, appropriateBodies }: Pick<Ports, 'inductions' | 'appropriateBodies'>,
  caller: Caller,
  key: InductionKey,
  action: InductionAction,
): Promise<InductionOfCaller> {
  const [stored, appropriateBody] = await Promise.all([
    inductions.get(key),
    appropriateBodies.get(key.appropriateBodyId),
  ])
  const role = roleInInduction(stored.record, appropriateBody.members, caller.id)
  if (!role || !mayDoWithInduction(role, 'openInduction')) throw new Refusal('not-found')
  if (!mayDoHere(action, stored.record, { role, person: caller.id }))
    throw new Refusal('not-your-part')
  return { ...stored, role, appropriateBody }
}

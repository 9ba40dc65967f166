import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { Concern } from '@ect/domain/concern/concern.ts'
import { type ConcernRole, roleInConcern } from '@ect/domain/concern/concernAccess.ts'

import type { ConcernKey } from './ports/concerns.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { Stored } from './ports/stored.ts'
import { Refusal } from './refusal.ts'

export interface ConcernOfCaller extends Stored<Concern> {
  readonly role: ConcernRole
  readonly appropriateBody: AppropriateBody
}

/** @throws Refusal `not-found` also when there is such a concern and it is none of the caller's */
export async function concernOfCaller(
  { concerns, appropriateBodies }: Pick<Ports, 'concerns' | 'appropriateBodies'>,
  caller: Caller,
  key: ConcernKey,
): Promise<ConcernOfCaller> {
  const [stored, appropriateBody] = await Promise.all([
    concerns.get(key),
    appropriateBodies.get(key.appropriateBodyId),
  ])
  const role = roleInConcern(stored.record, appropriateBody, caller.id)
  if (!role) throw new Refusal('not-found')
  return { ...stored, role, appropriateBody }
}

import { readConcern, withNewsRead } from '@ect/domain/concern/changes.ts'
import type { Concern } from '@ect/domain/concern/concern.ts'
import type { ConcernRole } from '@ect/domain/concern/concernAccess.ts'

import { changeConcern } from './changeConcern.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

export interface OpenedConcern {
  readonly concern: Concern
  readonly role: ConcernRole
  readonly appropriateBodyName: string
}

/**
 * A concern for someone to read. That a named contact is given it stands in the record before they
 * are, and the ECT sees it there. What the ECT is given of it is no news on their Home any more.
 *
 * @rule R97
 * @throws Refusal `not-found`; `store-unavailable` also when the reading cannot be recorded
 */
export async function openConcern(
  ports: Pick<Ports, 'concerns' | 'appropriateBodies' | 'clock'>,
  caller: Caller,
  key: ConcernKey,
): Promise<OpenedConcern> {
  const read = { by: { id: caller.id, name: caller.name }, at: ports.clock.now() }
  const { record, role, appropriateBody } = await changeConcern(ports, caller, key, (found) =>
    found.role === 'named-contact' ? readConcern(found.record, read) : withNewsRead(found.record),
  )
  return { concern: record, role, appropriateBodyName: appropriateBody.name }
}

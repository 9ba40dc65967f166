import type { Concern } from '@ect/domain/concern/concern.ts'

import { type ConcernOfCaller, concernOfCaller } from './concernOfCaller.ts'
import { isOvertaken } from './overtaken.ts'
import type { ConcernKey } from './ports/concerns.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

const TRIES = 6

/**
 * Changes one concern in one write; someone else's write in between is met by reading again.
 *
 * @throws Refusal of `concernOfCaller` and of `apply`
 */
export async function changeConcern(
  ports: Pick<Ports, 'concerns' | 'appropriateBodies'>,
  caller: Caller,
  key: ConcernKey,
  apply: (found: ConcernOfCaller) => Concern,
): Promise<ConcernOfCaller> {
  for (let tried = 1; ; tried += 1) {
    const found = await concernOfCaller(ports, caller, key)
    const changed = apply(found)
    if (changed === found.record) return found
    try {
      return { ...found, ...(await ports.concerns.replace(changed, found.version)) }
    } catch (thrown) {
      if (!isOvertaken(thrown) || tried === TRIES) throw thrown
    }
  }
}

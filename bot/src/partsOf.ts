import type { Role } from '@ect/domain/access.ts'
import { getHome } from '@ect/usecases/getHome.ts'
import { getInductions } from '@ect/usecases/getInductions.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'

import type { BotParts } from './botParts.ts'

/** What someone is to the inductions on record, in any of them; empty for a stranger. */
export async function partsOf(
  { ports }: Pick<BotParts, 'ports'>,
  caller: Caller,
): Promise<readonly Role[]> {
  const [{ parts }, { inductions }] = await Promise.all([
    getHome(ports, caller),
    getInductions(ports, caller),
  ])
  return [...new Set([...parts, ...inductions.map(({ role }) => role)])]
}

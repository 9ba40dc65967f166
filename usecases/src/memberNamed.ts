import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { PersonNamed } from '@ect/domain/people.ts'

import type { Caller } from './ports/people.ts'

/** A member of an appropriate body as a record names them; the name is the body's, not the token's. */
export function memberNamed({ members }: AppropriateBody, caller: Caller): PersonNamed {
  return { id: caller.id, name: members.find(({ id }) => id === caller.id)?.name ?? caller.name }
}

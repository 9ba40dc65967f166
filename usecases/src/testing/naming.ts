import type { PersonNamed } from '@ect/domain/people.ts'
import { helen, marcus, noor } from '@ect/domain/testing/stonebeck.ts'

import { changePeople } from '../changePeople.ts'
import type { PersonToName } from '../peopleChanged.ts'
import type { Caller } from '../ports/people.ts'
import type { MemoryPorts } from './memoryPorts.ts'
import { AMARA, theHead } from './people.ts'

interface Naming {
  readonly by?: Caller
  readonly commandId?: string
}

/** Under which the memory's Microsoft 365 knows people of the school. */
export function addressOf({ name }: PersonNamed): string {
  return `${name.toLowerCase().replace(' ', '.')}@example.org`
}

/** Someone is named for Amara: as her tutor by the headteacher, unless it is said otherwise. */
export function names(
  ports: MemoryPorts,
  who: PersonNamed,
  change: Partial<PersonToName> = {},
  { by = theHead, commandId = `names-${who.id}` }: Naming = {},
): Promise<void> {
  const part = change.part ?? 'induction-tutor'
  const now = { 'induction-tutor': marcus, mentor: noor, headteacher: helen }[part]
  return changePeople(ports, by, {
    ...AMARA,
    commandId,
    change: { part, email: addressOf(who), instead: now.id, ...change },
  })
}

import type { DraftKey } from './ports/drafts.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

/**
 * The key under which this person's devices keep what they typed until the server has it. It is
 * theirs alone, and the same every time; no device keeps it.
 */
export async function getDraftKey(
  { draftKeys }: Pick<Ports, 'draftKeys'>,
  caller: Caller,
): Promise<DraftKey> {
  return draftKeys.of(caller.id)
}

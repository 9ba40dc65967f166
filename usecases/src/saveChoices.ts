import type { NoticeChoices } from '@ect/domain/notices/noticeChoices.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

/** Keeps how the caller wants to be told from now on, for what is waiting too. */
export async function saveChoices(
  { choices }: Pick<Ports, 'choices'>,
  caller: Caller,
  chosen: NoticeChoices,
): Promise<NoticeChoices> {
  await choices.put(caller.id, chosen)
  return chosen
}

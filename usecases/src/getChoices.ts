import { type NoticeChoices, USUAL_CHOICES } from '@ect/domain/notices/noticeChoices.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

/** How the caller is told: as they chose, or as everyone is who has not chosen. */
export async function getChoices(
  { choices }: Pick<Ports, 'choices'>,
  caller: Caller,
): Promise<NoticeChoices> {
  return (await choices.get(caller.id)) ?? USUAL_CHOICES
}

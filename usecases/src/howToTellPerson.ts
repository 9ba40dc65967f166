import { type HowToTell, howToTell } from '@ect/domain/notices/howToTell.ts'
import { USUAL_CHOICES } from '@ect/domain/notices/noticeChoices.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'

import type { Ports } from './ports.ts'

/** What is chosen when a notice is about to go counts, not when it was made. */
export async function howToTellPerson(
  { choices, clock }: Pick<Ports, 'choices' | 'clock'>,
  outgoing: Outgoing,
): Promise<HowToTell> {
  if (!('notice' in outgoing)) return 'now'
  const chosen = (await choices.get(outgoing.to)) ?? USUAL_CHOICES
  return howToTell(outgoing, chosen, clock.now())
}

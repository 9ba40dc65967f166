import { type HowToTell, howToTell } from '@ect/domain/notices/howToTell.ts'
import { isMoot } from '@ect/domain/notices/moot.ts'
import { USUAL_CHOICES } from '@ect/domain/notices/noticeChoices.ts'
import type { Outgoing } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'

import type { Ports } from './ports.ts'

/** What is asked and chosen when a notice is about to go counts, not what was when it was made. */
export async function howToTellPerson(
  { choices, clock }: Pick<Ports, 'choices' | 'clock'>,
  report: Report,
  outgoing: Outgoing,
): Promise<HowToTell> {
  if (!('notice' in outgoing)) return 'now'
  if (isMoot(report, outgoing, clock.today())) return 'moot'
  const chosen = (await choices.get(outgoing.to)) ?? USUAL_CHOICES
  return howToTell(outgoing, chosen, clock.now())
}

import type { Report } from '@ect/domain/report/report.ts'

import type { BotParts } from './botParts.ts'
import type { Viewing } from './cards/viewing.ts'

/** Where a reviewer can prepare to talk to the school of a report, and with whom they can. */
export async function schoolAtHand(
  { ports, openInduction, openChat }: BotParts,
  { appropriateBodyId, inductionId, people }: Report,
): Promise<NonNullable<Viewing['school']>> {
  const { inductionTutor, headteacher } = people
  const ids = new Set([inductionTutor.id, headteacher.id])
  const found = await Promise.all([...ids].map((id) => ports.people.get(id)))
  return {
    openInduction: openInduction({ appropriateBodyId, inductionId }),
    chats: found
      .filter((person) => person !== undefined)
      .map((person) => ({ name: person.name, link: openChat(person) })),
  }
}

import { createHash } from 'node:crypto'

import { isConsented } from '../directory.ts'
import { APPS, PEOPLE, type Person } from '../people.ts'

/** The bot's own address in every activity. */
export const BOT_ADDRESS = `28:${APPS.bot.appId}`

/**
 * A person's Teams id. Teams makes another for each bot, and nothing of the directory can be read
 * from it.
 */
export const mriOf = (person: Person): string => `29:${digest('person', person)}`

/** The one personal chat between a person and the bot. */
export const chatIdOf = (person: Person): string => `a:${digest('chat', person)}`

/** People of the tenants that use the app; it is installed for each of them. */
export const EVERYONE_WITH_APP: readonly Person[] = PEOPLE.filter(({ tenantId }) =>
  isConsented(tenantId),
)

/** Teams takes a person's own id or, in personal chats, their directory id. */
export function personAddressed(id: string, tenantId: string): Person | undefined {
  return PEOPLE.find(
    (person) => person.tenantId === tenantId && (mriOf(person) === id || person.oid === id),
  )
}

export const personInChat = (conversationId: string): Person | undefined =>
  EVERYONE_WITH_APP.find((person) => chatIdOf(person) === conversationId)

function digest(purpose: string, { oid, tenantId }: Person): string {
  return createHash('sha256')
    .update([purpose, APPS.bot.appId, tenantId, oid].join(' '))
    .digest('base64url')
}

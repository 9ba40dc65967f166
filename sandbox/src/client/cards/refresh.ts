/** Teams refreshes a card by itself for at most so many people. */
const MOST_PEOPLE = 60

/** Whether Teams would ask the bot, unasked, for this person's own view of the card. */
export function refreshesByItself(card: unknown, mri: string): boolean {
  const userIds = property(property(card, 'refresh'), 'userIds')
  return Array.isArray(userIds) && userIds.length <= MOST_PEOPLE && userIds.includes(mri)
}

/** Whether the message's menu offers "Refresh card". */
export function canBeRefreshed(card: unknown): boolean {
  return property(property(card, 'refresh'), 'action') !== undefined
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}

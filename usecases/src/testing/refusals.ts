import { Refusal } from '../refusal.ts'

/** Refused by Teams for this person, for good. */
export const blocked = () => Promise.reject(microsoftRefused('unreachable'))

/** No chat with this person yet. */
export const notYet = () => Promise.reject(microsoftRefused('not-yet'))

/** No answer, for now. */
export const away = () => Promise.reject(microsoftRefused('away'))

function microsoftRefused(reason: string): Refusal {
  return new Refusal('microsoft-unavailable', { reason })
}

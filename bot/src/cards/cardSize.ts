import type { AdaptiveCard } from './adaptiveCard.ts'

/** What every way into Teams takes; messages may be larger, but not everywhere. */
const LARGEST_CARD_BYTES = 28 * 1024

export function fits(card: AdaptiveCard): boolean {
  return Buffer.byteLength(JSON.stringify(card)) <= LARGEST_CARD_BYTES
}

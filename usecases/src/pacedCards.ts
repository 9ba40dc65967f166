import type { Pace } from './pace.ts'
import type { ChatCards } from './ports/notices.ts'
import { Refusal } from './refusal.ts'

/** Longer than this a card waits in its outbox, and makes room for others. */
const LONGEST_PAUSE_MILLISECONDS = 2000

interface RealTime {
  /** Milliseconds of a clock that never goes back. */
  now(): number
  pause(milliseconds: number): Promise<void>
}

/** The same cards, each sent only once its chat and its tenant may get one more. */
export function pacedCards(cards: ChatCards, pace: Pace, time: RealTime): ChatCards {
  const untilItsTurn = async (chat: string, tenantId: string): Promise<void> => {
    for (;;) {
      const wait = pace.take({ chat, tenantId }, time.now())
      if (wait === 0) return
      if (wait > LONGEST_PAUSE_MILLISECONDS) {
        const retryAfterSeconds = wait / 1000
        throw new Refusal('microsoft-unavailable', { reason: 'paced', retryAfterSeconds })
      }
      await time.pause(wait)
    }
  }
  return {
    async send(facts, report) {
      await untilItsTurn(facts.to.id, facts.to.tenantId)
      await cards.send(facts, report)
    },
    async sendDigest(digest) {
      await untilItsTurn(digest.to.id, digest.to.tenantId)
      await cards.sendDigest(digest)
    },
  }
}

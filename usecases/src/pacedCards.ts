import type { Person } from '@ect/domain/people.ts'

import type { Pace } from './pace.ts'
import type { ConcernCards } from './ports/concerns.ts'
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
  return {
    async send(facts, report) {
      await untilItsTurn(pace, time, facts.to)
      await cards.send(facts, report)
    },
    async sendDigest(digest) {
      await untilItsTurn(pace, time, digest.to)
      await cards.sendDigest(digest)
    },
  }
}

/** The same for cards that tell of concerns: Teams counts whatever comes into a chat. */
export function pacedConcernCards(cards: ConcernCards, pace: Pace, time: RealTime): ConcernCards {
  return {
    async sendConcern(facts) {
      await untilItsTurn(pace, time, facts.to)
      await cards.sendConcern(facts)
    },
  }
}

async function untilItsTurn(pace: Pace, time: RealTime, to: Person): Promise<void> {
  for (;;) {
    const wait = pace.take({ chat: to.id, tenantId: to.tenantId }, time.now())
    if (wait === 0) return
    if (wait > LONGEST_PAUSE_MILLISECONDS) {
      const retryAfterSeconds = wait / 1000
      throw new Refusal('microsoft-unavailable', { reason: 'paced', retryAfterSeconds })
    }
    await time.pause(wait)
  }
}

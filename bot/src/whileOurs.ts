import type { HeldLease } from '@ect/usecases/holdLease.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import { Refusal } from '@ect/usecases/refusal.ts'

type Cards = Pick<Ports, 'cards' | 'concernCards'>

/** The same cards, none of which leaves once sending is another process's to do. */
export function whileOurs(lease: HeldLease, { cards, concernCards }: Cards): Cards {
  const assertOurs = async () => {
    if (await lease.isOurs()) return
    throw new Refusal('microsoft-unavailable', { reason: 'paced' })
  }
  return {
    cards: {
      async send(facts, report) {
        await assertOurs()
        await cards.send(facts, report)
      },
      async sendDigest(digest) {
        await assertOurs()
        await cards.sendDigest(digest)
      },
    },
    concernCards: {
      async sendConcern(facts) {
        await assertOurs()
        await concernCards.sendConcern(facts)
      },
    },
  }
}

import type { RecordStores } from '@ect/adapters/store/recordStores.ts'
import { deliverCards } from '@ect/usecases/deliverCards.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { createSentHere } from '@ect/usecases/sentHere.ts'
import type { ChatCards } from '@ect/usecases/ports/notices.ts'

/** Well after everything that waits is due. */
const CLOCK: Clock = { now: () => '2026-12-01T09:00:00.000Z', today: () => '2026-12-01' }

/** Sends the waiting cards of a store once, by their ids alone. @returns how many were sent */
export function deliverTo(
  teams: string,
  stores: Pick<RecordStores, 'reports' | 'people' | 'choices'>,
): Promise<number> {
  const send = async ({ id }: { readonly id: string }) => {
    const response = await fetch(teams, { method: 'POST', body: id })
    if (!response.ok) throw new Error(`Teams answered ${response.status}.`)
  }
  const cards: ChatCards = { send, sendDigest: send }
  return deliverCards(
    { ...stores, sentHere: createSentHere(), clock: CLOCK, cards },
    (_, thrown) => {
      throw thrown
    },
  )
}

import { setTimeout as pause } from 'node:timers/promises'

import { deliverCards } from '@ect/usecases/deliverCards.ts'
import { deliverConcernCards } from '@ect/usecases/deliverConcernCards.ts'
import type { OnFailure } from '@ect/usecases/deliverDue.ts'
import type { Ports } from '@ect/usecases/ports.ts'

import type { BotPorts, OnFault } from './botParts.ts'

/** People sit in front of both sides of a notice; a sweep with nothing due reads two short lists.
 * After one that sent something there may be more. */
const PAUSE_MILLISECONDS = 500

export interface CardSweep {
  /** Sends once what is due. @returns how many were sent */
  sweep(): Promise<number>
  /** Goes on until it is stopped. */
  start(): void
  stop(): Promise<void>
}

/** Sends the cards that concerns and reports have waiting: somebody may be in need. */
export function createCardSweep(
  ports: BotPorts & Pick<Ports, 'cards' | 'concernCards'>,
  onFault: OnFault,
): CardSweep {
  const stopping = new AbortController()
  let sweeping: Promise<void> = Promise.resolve()
  const onFailure: OnFailure = ({ id }, thrown) => onFault(thrown, id)
  const sweep = async () =>
    (await deliverConcernCards(ports, onFailure)) + (await deliverCards(ports, onFailure))
  const sweepOnAndOn = async () => {
    while (!stopping.signal.aborted) {
      const sent = await sweep().catch((thrown: unknown) => onFault(thrown, 'card sweep'))
      if (sent) continue
      await pause(PAUSE_MILLISECONDS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  return {
    sweep,
    start() {
      sweeping = sweepOnAndOn()
    },
    async stop() {
      stopping.abort()
      await sweeping
    },
  }
}

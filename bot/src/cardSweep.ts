import { setTimeout as pause } from 'node:timers/promises'

import { deliverCards } from '@ect/usecases/deliverCards.ts'
import { deliverConcernCards } from '@ect/usecases/deliverConcernCards.ts'
import { holdLease } from '@ect/usecases/holdLease.ts'
import type { OnFailure } from '@ect/usecases/onFailure.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import { createSentHere } from '@ect/usecases/sentHere.ts'

import type { BotPorts, OnFault } from './botParts.ts'
import { whileOurs } from './whileOurs.ts'

/** People sit in front of both sides of a notice; a sweep with nothing due reads two short lists.
 * After one that sent something there may be more. */
const PAUSE_MILLISECONDS = 500

export interface CardSweep {
  /** Sends once what is due, if it is for this process to do. @returns how many were sent */
  sweep(): Promise<number>
  /** Goes on until it is stopped. */
  start(): void
  stop(): Promise<void>
}

interface Sweeping {
  /** What tells this process from others that work on the same records. */
  readonly instance: string
  readonly onFault: OnFault
}

/**
 * Sends the cards that concerns and reports have waiting, in one of all processes at a time. Those of
 * concerns come first: somebody may be in need.
 */
export function createCardSweep(
  given: BotPorts & Pick<Ports, 'cards' | 'concernCards'>,
  { instance, onFault }: Sweeping,
): CardSweep {
  const stopping = new AbortController()
  let sweeping: Promise<void> = Promise.resolve()
  const onFailure: OnFailure = ({ id }, thrown) => onFault(thrown, id)
  const lease = holdLease(given, { name: 'cards', holder: instance })
  const ports = { ...given, ...whileOurs(lease, given), sentHere: createSentHere() }
  const sweep = async () => {
    if (!(await lease.isOurs())) return 0
    return (await deliverConcernCards(ports, onFailure)) + (await deliverCards(ports, onFailure))
  }
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
      await lease.letGo().catch((thrown: unknown) => onFault(thrown, 'card sweep'))
    },
  }
}

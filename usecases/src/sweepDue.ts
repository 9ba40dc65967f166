import type { Instant } from '@ect/domain/calendar.ts'

import type { Ports } from './ports.ts'
import { severalAtOnce } from './severalAtOnce.ts'

/** How many are taken from the list at a time. */
const IN_ONE_SWEEP = 100

interface Sweep<Key> {
  /** The first of what is due, no more than so many; what is done leaves this list. */
  readonly due: (limit: number) => Promise<readonly Key[]>
  /** @returns whether anything was done */
  readonly work: (key: Key) => Promise<boolean>
  readonly onFailure: (key: Key, thrown: unknown) => void
  /** How many are under way at once. */
  readonly atOnce: number
  /** When to leave the rest to the next run: what runs by itself has to end in time. */
  readonly until: Instant
}

/**
 * Works through all that is due, each once, page by page. What fails is told and holds nothing up,
 * though it stays first in the list.
 *
 * @returns how many were done
 */
export async function sweepDue<Key>(
  { clock }: Pick<Ports, 'clock'>,
  { due, work, onFailure, atOnce, until }: Sweep<Key>,
): Promise<number> {
  const tried = new Set<string>()
  let done = 0
  let staying = 0
  while (clock.now() < until) {
    const limit = IN_ONE_SWEEP + staying
    const listed = await due(limit)
    const fresh = listed.filter((key) => !tried.has(JSON.stringify(key)))
    if (fresh.length === 0 && listed.length < limit) break
    staying = listed.length - fresh.length
    await severalAtOnce(fresh, atOnce, async (key) => {
      if (clock.now() >= until) return
      tried.add(JSON.stringify(key))
      try {
        if (await work(key)) done += 1
      } catch (thrown) {
        onFailure(key, thrown)
      }
    })
  }
  return done
}

import { setTimeout as pause } from 'node:timers/promises'

import type { PersonAtWork } from './person.ts'

/** How many lines of a person's feed say this, once one does and every sweep has come by again. */
export async function timesTold(person: PersonAtWork, words: string): Promise<number> {
  const feed = await person.openActivity()
  const lines = feed.getByText(words)
  await lines.first().waitFor()
  await pause(SWEEPS_MILLISECONDS)
  return lines.count()
}

/** Longer than the pauses between two sweeps of API and bot. */
const SWEEPS_MILLISECONDS = 1200

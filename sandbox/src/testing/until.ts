import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something is there, for at most five seconds. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 250; tries += 1) {
    const found = look()
    if (found !== undefined && found !== false) return found
    await pause(20)
  }
  throw new Error('It did not come within five seconds.')
}

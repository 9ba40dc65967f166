import { setTimeout as pause } from 'node:timers/promises'

import type { Demo } from './demo.ts'

/** What the records site holds; filing follows the signature within a moment. */
export async function filedNames({ graphOrigin }: Demo): Promise<readonly string[]> {
  for (let tried = 0; tried < 40; tried += 1) {
    const text = await (await fetch(`${graphOrigin}/sandbox/files`)).text()
    const names = [...text.matchAll(/[\w-]+\.pdf/g)].map(([name]) => name)
    if (names.length > 0) return names
    await pause(250)
  }
  return []
}

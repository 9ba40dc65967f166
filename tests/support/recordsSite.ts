import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import type { Demo } from './demo.ts'

const Listing = z.object({ files: z.array(z.object({ path: z.string() })) })

/** The signed copies in the records site; filing follows the signature within a moment. */
export async function filedNames({ graphOrigin }: Demo, atLeast = 1): Promise<readonly string[]> {
  for (let tried = 0; tried < 40; tried += 1) {
    const answer = await fetch(`${graphOrigin}/sandbox/files`)
    const { files } = Listing.parse(await answer.json())
    const names = files.map(({ path }) => path.split('/').at(-1) ?? path)
    if (names.length >= atLeast) return names.toSorted()
    await pause(250)
  }
  return []
}

import type { PersonAtWork } from './person.ts'

const NEWS = /\/sandbox\/[\w.]+\/state$/

/** A window that stands as it is, as one on a slow phone does: no news comes in, presses go out. */
export async function hearNothing({ page }: PersonAtWork): Promise<void> {
  await page.route(NEWS, () => new Promise(() => {}))
}

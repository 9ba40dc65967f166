import type { Page } from 'playwright-core'

const LISTEN = `
addEventListener('pointerdown', (event) => { if (event.isTrusted) tapped() }, true)
addEventListener('change', ({ target }) => { if (target instanceof HTMLSelectElement) tapped() }, true)
`

/** How often a person presses something, typing aside. A choice from a list counts once too. */
export interface Taps {
  /** Since the count was last begun. */
  count(): number
  begin(): void
}

export async function countTaps(page: Page): Promise<Taps> {
  let taps = 0
  await page.exposeBinding('tapped', () => void (taps += 1))
  await page.addInitScript(LISTEN)
  return { count: () => taps, begin: () => void (taps = 0) }
}

import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const Widths = z.object({ content: z.number(), screen: z.number() })
const MEASURE = '({ content: document.scrollingElement?.scrollWidth ?? 0, screen: innerWidth })'

/** Nothing on the screen, the tab in its frame included, has to be scrolled sideways to be read. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'))
  for (const frame of frames) {
    const { content, screen } = Widths.parse(await frame.evaluate(MEASURE))
    expect(content).toBeLessThanOrEqual(screen)
  }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Frame, Page } from 'playwright-core'
import { z } from 'zod'

import { STAND_STILL } from './browser.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA. Fluent's focus sentinels are empty on purpose and are left out. */
const RUN = `axe.run(
  { exclude: [['[data-tabster-dummy]']] },
  {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    iframes: false,
    resultTypes: ['violations'],
  },
).then(({ violations }) => violations.map(({ id, help, nodes }) => ({
  rule: id,
  help,
  places: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
})))`

const Violations = z.array(
  z.object({ rule: z.string(), help: z.string(), places: z.array(z.string()) }),
)
export type Violation = z.infer<typeof Violations>[number]

/** What axe finds wrong with what stands on the screen now, the tab in its frame included. */
export async function accessibilityFaults(page: Page): Promise<readonly Violation[]> {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'))
  return (await Promise.all(frames.map(faultsIn))).flat()
}

async function faultsIn(frame: Frame): Promise<readonly Violation[]> {
  await frame.evaluate(AXE)
  // What is fading in or out has no colour yet that could be judged.
  await frame.evaluate(STAND_STILL)
  return Violations.parse(await frame.evaluate(RUN))
}

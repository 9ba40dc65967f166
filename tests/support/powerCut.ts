import type { Locator } from 'playwright-core'

import type { Demo } from './demo.ts'
import type { PersonAtWork } from './person.ts'

/** When the power goes: the press is on its way, or it was answered and nothing followed from it yet. */
export type CutWhen = 'sent' | 'answered'

interface Press {
  readonly by: PersonAtWork
  readonly button: Locator
  /** Where the press goes. */
  readonly to: RegExp
  readonly cut: CutWhen
}

/** Someone presses a button, everything is killed at that moment, and started again. */
export async function pressInPowerCut(demo: Demo, { by, button, to, cut }: Press): Promise<void> {
  const moment =
    cut === 'sent'
      ? by.page.waitForRequest((request) => request.method() === 'POST' && to.test(request.url()))
      : by.page.waitForResponse(
          (response) => response.request().method() === 'POST' && to.test(response.url()),
        )
  await Promise.all([moment.then(() => demo.kill()), button.click()])
  await demo.start()
}

/** Who is not sure whether a press was taken presses again; it may have been, and may be shown any moment. */
export async function pressAgainUnless(done: Locator, button: Locator): Promise<void> {
  await done.or(button).first().waitFor()
  if (!(await done.isVisible())) await button.click({ timeout: 5000 }).catch(() => undefined)
  await done.waitFor()
}

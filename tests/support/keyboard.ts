import type { Locator, Page } from 'playwright-core'

const MOST_STOPS = 60

/** Presses Tab until a control has focus, as someone without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return
  }
  throw new Error(`no Tab leads to ${String(control)}`)
}

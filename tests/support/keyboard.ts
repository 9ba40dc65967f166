import type { Locator, Page } from 'playwright-core'

/** From the top of the client down to the end of the longest form. */
const MOST_STOPS = 150

/** Presses Tab until a control, or one of a group, has focus, as someone without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element.contains(element.ownerDocument.activeElement)))
      return
  }
  throw new Error(`no Tab leads to ${String(control)}`)
}

import type { FrameLocator } from 'playwright-core'

/** What an ECT types into their self-review. */
export function selfReview(tab: FrameLocator) {
  return {
    text: (wording: string) => tab.getByRole('textbox', { name: wording }),
    shared: () => tab.getByRole('region', { name: 'What you have shared' }),
    /** Shows what is given away, and gives it. */
    share: async (...choices: readonly string[]) => {
      await tab.getByRole('button', { name: 'Share with Marcus' }).click()
      const dialog = tab.getByRole('dialog', { name: 'Share your self-review?' })
      for (const choice of choices) await dialog.getByRole('checkbox', { name: choice }).check()
      await dialog.getByRole('button', { name: /^Share with/ }).click()
      await dialog.waitFor({ state: 'hidden' })
    },
  }
}

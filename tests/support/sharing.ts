import type { FrameLocator } from 'playwright-core'

/** Opens the question before sharing, with the card that the ECT will get drawn in it. */
export async function askToShare(tab: FrameLocator, label: string) {
  await tab.getByRole('button', { name: label }).click()
  const dialog = tab.getByRole('dialog', { name: `${label}?` })
  await dialog
    .getByText('Read it, confirm the days, answer the questions at the end and sign.')
    .waitFor()
  return dialog
}

/** The same, and the answer. */
export async function share(tab: FrameLocator, label: string): Promise<void> {
  const dialog = await askToShare(tab, label)
  await dialog.getByRole('button', { name: label }).click()
  await dialog.waitFor({ state: 'hidden' })
}

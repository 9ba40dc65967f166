import type { PersonAtWork } from './person.ts'

export type ThemeName = 'Light' | 'Dark' | 'High contrast'

/** Moves the day for everyone, as a visitor does in the top bar. */
export async function moveDemoDay({ page }: PersonAtWork, day: string): Promise<void> {
  await page.getByLabel('Demo day').fill(day)
  await page.getByRole('button', { name: 'Move' }).click()
  await page
    .getByText(/^It is now /)
    .first()
    .waitFor()
}

/** On a phone the choice stands in a drawer. */
export async function chooseTheme({ page }: PersonAtWork, theme: ThemeName): Promise<void> {
  const drawer = page.getByRole('button', { name: 'Sandbox' })
  const isInDrawer = await drawer.isVisible()
  if (isInDrawer) await drawer.click()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: theme }).click()
  if (!isInDrawer) return
  await page.getByRole('button', { name: 'Close' }).click()
  // What stands behind the drawer is hidden from everyone until it has gone.
  await drawer.waitFor()
}

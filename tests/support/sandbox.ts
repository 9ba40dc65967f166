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

export async function chooseTheme({ page }: PersonAtWork, theme: ThemeName): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: theme }).click()
}

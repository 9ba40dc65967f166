import type { PersonAtWork } from './person.ts'

/** The tab of the shared channel; and how a person sets it up, which can be done again at any time. */
export async function openChannelTab(person: PersonAtWork): Promise<void> {
  const { page, tab } = person
  await page.getByRole('navigation', { name: 'Apps' }).getByText('Teams').click()
  await page.getByText('Induction reviews').first().click()
  await page.getByRole('button', { name: 'Add a tab' }).click()
  const dialog = page.getByRole('dialog')
  await page.frameLocator('[role=dialog] iframe').getByText('Lanternfield').first().waitFor()
  await person.look('reviewer-add-tab')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await tab.getByText('Lanternfield').first().waitFor()
  // A dialog hides the page from screen readers for a moment longer than from the eye.
  await page.locator('#client:not([aria-hidden])').waitFor()
}
